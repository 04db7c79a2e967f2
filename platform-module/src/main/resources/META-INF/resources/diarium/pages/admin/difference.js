/**
 * What differs between two texts, line by line: the shortest way from the one to the other (Myers, "An O(ND) difference algorithm").
 *
 * @param {string} before
 * @param {string} after
 * @returns {{kind: 'same'|'gone'|'new', text: string, before?: number, after?: number}[]} with the numbers of the lines
 */
export function difference(before, after) {
  const a = before.split('\n');
  const b = after.split('\n');
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const lines = [];
  const same = (i, j) => lines.push({kind: 'same', text: a[i], before: i + 1, after: j + 1});
  for (let i = 0; i < head; i++) same(i, i);
  for (const step of shortest(a.slice(head, a.length - tail), b.slice(head, b.length - tail))) {
    if (step.kind === 'same') same(head + step.before, head + step.after);
    else if (step.kind === 'gone') lines.push({kind: 'gone', text: a[head + step.before], before: head + step.before + 1});
    else lines.push({kind: 'new', text: b[head + step.after], after: head + step.after + 1});
  }
  for (let i = tail; i > 0; i--) same(a.length - i, b.length - i);
  return lines;
}

function shortest(a, b) {
  const traces = [];
  const reach = new Map([[1, 0]]);
  const most = a.length + b.length;
  search: for (let d = 0; d <= most; d++) {
    traces.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? -1) < (reach.get(k + 1) ?? -1));
      let x = down ? reach.get(k + 1) : reach.get(k - 1) + 1;
      let y = x - k;
      while (x < a.length && y < b.length && a[x] === b[y]) {
        x++;
        y++;
      }
      reach.set(k, x);
      if (x >= a.length && y >= b.length) break search;
    }
  }
  const steps = [];
  let x = a.length;
  let y = b.length;
  for (let d = traces.length - 1; d >= 0 && (x > 0 || y > 0); d--) {
    const seen = traces[d];
    const k = x - y;
    const down = k === -d || (k !== d && (seen.get(k - 1) ?? -1) < (seen.get(k + 1) ?? -1));
    const from = down ? k + 1 : k - 1;
    const fromX = d === 0 ? 0 : seen.get(from);
    const fromY = d === 0 ? 0 : fromX - from;
    while (x > fromX && y > fromY) steps.push({kind: 'same', before: --x, after: --y});
    if (d > 0) steps.push(down ? {kind: 'new', after: --y} : {kind: 'gone', before: --x});
  }
  return steps.reverse();
}
