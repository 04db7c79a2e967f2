import {groundCode} from './words.js';

/** Which suggestions of a part belong to which field of a record or a case. Each: `{value, shown, start, end, page, passage, confidence}`. */
const plain = found => (found ?? []).map(one => ({...one, value: String(one.value)}));

const unique = found => found.filter((one, i) => found.findIndex(other => other.value === one.value) === i);

export function ofRecord(part, direction) {
  const said = part.content?.suggestions ?? {};
  const date = direction === 'RECEIVED' ? [...plain(said.received), ...plain(said.date)] : plain(said.date);
  const other = direction === 'SENT' ? plain(said.recipient) : plain(said.sender);
  return {
    title: unique(plain(said.title)),
    kind: unique(plain(said.kind)),
    direction: unique(plain(said.direction)),
    date: unique(date),
    counterparty: unique(other),
    secrecy: unique((said.secrecy ?? []).map(one => ({...one, value: groundCode(one.value)}))),
  };
}

/** Those of a case come from the first of its records. */
export function ofCase(part) {
  const said = part?.content?.suggestions ?? {};
  return {
    title: unique(plain(said.title)),
    series: unique(plain(said.body)),
    initiator: unique(plain(said.sender)),
    secrecy: unique((said.secrecy ?? []).map(one => ({...one, value: groundCode(one.value)}))),
  };
}

/** What a field begins with: the likeliest; a legal ground is never assumed. */
export const first = (suggestions, field) => (field === 'secrecy' ? '' : (suggestions[field]?.[0]?.value ?? ''));
