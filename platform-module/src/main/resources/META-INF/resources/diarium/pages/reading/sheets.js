/**
 * A meeting as sheets that follow each other: the papers of the whole meeting, then each item and its papers. A sheet's name is its
 * part of the address.
 */
export function sheetsOf(meeting) {
  const sheets = meeting.papers.map(paper => ({name: `papper-${paper.id}`, kind: 'paper', title: paper.title, paper, item: null}));
  for (const item of meeting.items) {
    sheets.push({name: `punkt-${item.id}`, kind: 'item', title: item.heading, item, paper: null});
    for (const paper of item.papers) sheets.push({name: `handling-${paper.id}`, kind: 'paper', title: paper.title, paper, item});
  }
  return sheets;
}

/** Every paper once, in the order of the sheets. */
export const papersOf = meeting => [...meeting.papers, ...meeting.items.flatMap(item => item.papers)];
