/** So many numbers in order. */
export function numbered(count: number, first: number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) numbers.push(first + index);
  return numbers;
}
