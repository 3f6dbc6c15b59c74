export * from './quotes/tree.ts';
