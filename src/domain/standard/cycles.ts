/** Which ids each id leads to. Ids that lead nowhere may be left out. */
export type Edges = ReadonlyMap<string, readonly string[]>;

/** The cycles of a directed graph, none sharing an id with another; each as the ids along it, from the one that comes first in `edges`. */
export function findCycles(edges: Edges): string[][] {
  const remaining = new Map<string, Set<string>>();
  for (const [id, targets] of edges) remaining.set(id, new Set(targets));
  const cycles: string[][] = [];
  for (;;) {
    removeDeadEnds(remaining);
    const first = remaining.keys().next().value;
    if (first === undefined) return cycles;
    const cycle = walkToCycle(remaining, first);
    cycles.push(startingAtFirst(cycle, edges));
    for (const id of cycle) remaining.delete(id);
  }
}

/** Takes away, again and again, what leads nowhere that remains: what is left over always leads on, so a walk in it must close. */
function removeDeadEnds(remaining: Map<string, Set<string>>): void {
  const sources = new Map<string, string[]>();
  const deadEnds: string[] = [];
  for (const [id, targets] of remaining) {
    for (const target of targets) {
      if (!remaining.has(target)) targets.delete(target);
      else if (sources.has(target)) sources.get(target)?.push(id);
      else sources.set(target, [id]);
    }
    if (targets.size === 0) deadEnds.push(id);
  }
  for (let id = deadEnds.pop(); id !== undefined; id = deadEnds.pop()) {
    remaining.delete(id);
    for (const source of sources.get(id) ?? []) {
      const targets = remaining.get(source);
      targets?.delete(id);
      if (targets?.size === 0) deadEnds.push(source);
    }
  }
}

function walkToCycle(remaining: ReadonlyMap<string, ReadonlySet<string>>, start: string): string[] {
  const walked: string[] = [];
  const stepOf = new Map<string, number>();
  let id: string | undefined = start;
  while (id !== undefined && !stepOf.has(id)) {
    stepOf.set(id, walked.length);
    walked.push(id);
    id = remaining.get(id)?.values().next().value;
  }
  return id === undefined ? walked : walked.slice(stepOf.get(id));
}

function startingAtFirst(cycle: readonly string[], edges: Edges): string[] {
  const members = new Set(cycle);
  for (const id of edges.keys()) {
    if (members.has(id)) return [...cycle.slice(cycle.indexOf(id)), ...cycle.slice(0, cycle.indexOf(id))];
  }
  return [...cycle];
}
