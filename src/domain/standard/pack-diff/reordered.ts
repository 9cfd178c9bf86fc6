/**
 * The places of a list whose numbers break its rising order: all but a longest rising run. Of 3 1 2 it is the place of the 3,
 * so that one criterion that went to the end is one move, and one that came in between moves nothing.
 */
export function reorderedPlaces(numbers: readonly number[]): ReadonlySet<number> {
  const lengths: number[] = [];
  const previous: number[] = [];
  for (const [place, number] of numbers.entries()) {
    let best = -1;
    for (let earlier = 0; earlier < place; earlier += 1) {
      const isBelow = (numbers[earlier] ?? 0) < number;
      if (isBelow && (best === -1 || (lengths[earlier] ?? 0) > (lengths[best] ?? 0))) best = earlier;
    }
    lengths.push(best === -1 ? 1 : (lengths[best] ?? 0) + 1);
    previous.push(best);
  }
  const reordered = new Set(numbers.keys());
  for (let place = lengths.indexOf(Math.max(0, ...lengths)); place !== -1; place = previous[place] ?? -1) reordered.delete(place);
  return reordered;
}
