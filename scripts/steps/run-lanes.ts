import { type Print, type Result, runStep } from './run-step.ts';
import type { Step } from './step.ts';

/**
 * Runs lanes side by side, the steps of each one after the other, all of them whatever the others say.
 * Every line that is printed begins with the name of its step.
 */
export async function runLanes(lanes: Step[][], log: Print = console.log): Promise<Result[]> {
  return (await Promise.all(lanes.map((steps) => runLane(steps, log)))).flat();
}

async function runLane(steps: Step[], log: Print): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) {
    const print = (line: string) => log(`${step.name} │ ${line}`);
    print('begins');
    const result = await runStep(step, print);
    print(result.failed > 0 ? 'FAILED' : 'holds');
    results.push(result);
  }
  return results;
}
