import {t} from '../../core/texts.js';
import {kindName} from './words.js';

/** The fields that say what a document is by the region's governance model, both or none. */
export const DOCUMENT = ['documentKind', 'documentFor'];

/** What the region calls the document, and whose it is; else the kind of record. A kind that the model no longer has goes by its code. */
export function documentName(kinds, record) {
  if (!record.governed) return kindName(record.kind);
  const {documentKind, documentFor} = record.governed;
  const kind = kinds.find(one => one.code === documentKind);
  const holder = kind?.documentFor.find(one => one.code === documentFor)?.name ?? documentFor;
  return [kind?.name ?? documentKind, holder].filter(Boolean).join(', ');
}

/** Fields of a dialog that ask what the region calls the document, and whose it is; none without a model. */
export function documentFields(kinds, {documentKind, documentFor} = {}) {
  if (!kinds.length) return [];
  const holders = new Map(kinds.flatMap(kind => kind.documentFor).map(one => [one.code, one.name]));
  return [
    {
      name: 'documentKind',
      label: t('registry.field.documentKind'),
      type: 'select',
      value: documentKind,
      empty: t('registry.noDocumentKind'),
      options: kinds.map(kind => ({value: kind.code, label: kind.name})),
    },
    {
      name: 'documentFor',
      label: t('registry.field.documentFor'),
      type: 'select',
      value: documentFor,
      empty: t('registry.forNobody'),
      options: [...holders].map(([value, label]) => ({value, label})),
    },
  ];
}
