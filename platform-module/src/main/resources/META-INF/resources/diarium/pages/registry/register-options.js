import {DIRECTIONS, KINDS, directionName, groundCode, groundName, kindName} from './words.js';

/** A value as people say it. */
export function shown(page, name, value) {
  return options(page, '', name).find(option => option.value === value)?.label ?? value;
}

/** What can be chosen in a field. */
export function options(page, scope, name) {
  switch (name) {
    case 'kind':
      return KINDS.map(value => ({value, label: kindName(value)}));
    case 'direction':
      return DIRECTIONS.map(value => ({value, label: directionName(value)}));
    case 'series':
      return page.bodies.map(body => ({value: body.code, label: `${body.name} (${body.code})`}));
    case 'handler':
      return page.handlers.map(one => ({value: one.user, label: one.name}));
    case 'documentKind':
      return page.registration.documentKinds.map(kind => ({value: kind.code, label: kind.name}));
    case 'documentFor':
      return (page.registration.documentKindOf(scope)?.documentFor ?? []).map(one => ({value: one.code, label: one.name}));
    case 'secrecy':
      return page.grounds.map(ground => ({value: groundCode(ground), label: groundName(ground)}));
    default:
      return [];
  }
}
