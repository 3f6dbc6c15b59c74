/** Fills `{name}` places of a template. A place without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w{1,20})\}/g, (place, name: string) => String(values[name] ?? place));
