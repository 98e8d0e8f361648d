/** Whether a workload may land somewhere. `maybe`: labels decide that nobody told. */
export type Answer = 'yes' | 'maybe' | 'no';

const RANK: Readonly<Record<Answer, number>> = { no: 0, maybe: 1, yes: 2 };

/** One must hold. Of none: no. */
export function some<T>(items: readonly T[], answer: (item: T) => Answer): Answer {
  let best: Answer = 'no';
  for (const item of items) {
    const one = answer(item);
    if (one === 'yes') return 'yes';
    if (RANK[one] > RANK[best]) best = one;
  }
  return best;
}

export function both(first: Answer, second: () => Answer): Answer {
  if (first === 'no') return 'no';
  const next = second();
  return RANK[next] < RANK[first] ? next : first;
}

export function isTrue(condition: boolean): Answer {
  return condition ? 'yes' : 'no';
}
