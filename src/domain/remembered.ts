/**
 * A function that computes once for each object it is given, and remembers the answer as long as that object is in use.
 * Only for what is never changed in place, such as the rows of an answer.
 */
export function remembered<Given extends object, Answer>(
  compute: (given: Given) => Answer,
): (given: Given) => Answer {
  const answers = new WeakMap<Given, { readonly answer: Answer }>();
  return (given) => {
    const known = answers.get(given);
    if (known !== undefined) return known.answer;
    const answer = compute(given);
    answers.set(given, { answer });
    return answer;
  };
}
