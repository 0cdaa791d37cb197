/** Keys and states repeat from entry to entry; a file of nothing but different ones must not grow the memory for ever. */
const most = 5_000;

/** A function of a string that keeps its answers. Its cost is then that of looking them up. */
export function remembered<Answer>(decide: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return text => {
    const known = answers.get(text);
    if (known !== undefined || answers.has(text)) return known as Answer;
    if (answers.size >= most) answers.clear();
    const answer = decide(text);
    answers.set(text, answer);
    return answer;
  };
}
