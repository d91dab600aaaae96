/** Does something that will fail, without what it says of that in the console. */
export async function quietly<Result>(act: () => Promise<Result>): Promise<Result> {
  const { error } = console;
  console.error = () => undefined;
  try {
    return await act();
  } finally {
    console.error = error;
  }
}
