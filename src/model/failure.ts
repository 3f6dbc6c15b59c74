/** An error meant for the user: which input, what is wrong with it, what to do. */
export class Failure extends Error {
  readonly input: string;
  readonly problem: string;
  readonly remedy: string;

  constructor(input: string, problem: string, remedy: string) {
    super(`${input}: ${problem}. ${remedy}`);
    this.name = 'Failure';
    this.input = input;
    this.problem = problem;
    this.remedy = remedy;
  }
}
