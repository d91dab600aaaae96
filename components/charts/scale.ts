/**
 * Where a value lies in a drawing: takes two different values and their places, gives the place of any
 * other value on the straight line through both.
 */
export function scale(
  [low, high]: readonly [number, number],
  [lowPlace, highPlace]: readonly [number, number],
): (value: number) => number {
  return (value) => lowPlace + ((value - low) / (high - low)) * (highPlace - lowPlace);
}
