import {place} from './place.js';

/** The words of the workspace, from the server's bundles, in the language that the reader has chosen on this device. */
const LANGUAGE = 'diarium.language';

let words = {};
let chosen = readLanguage();

function readLanguage() {
  const kept = localStorage.getItem(LANGUAGE);
  return kept === 'en' || kept === 'sv' ? kept : 'sv';
}

export const language = () => chosen;

/** Fetches the words; called once before the first page is drawn. */
export async function loadTexts() {
  const answer = await fetch(`${place.api}texts?lang=${chosen}`, {credentials: place.hosted ? 'same-origin' : 'omit'});
  if (!answer.ok) throw new Error(`texts: ${answer.status}`);
  words = (await answer.json()).texts;
  document.documentElement.lang = chosen;
}

/** Changes the language for good and draws everything anew. */
export function speak(other) {
  localStorage.setItem(LANGUAGE, other);
  location.reload();
}

/** The text of the key with its arguments; numbers are written as the language does. A key that is missing is shown as itself. */
export function t(key, ...values) {
  const pattern = words[key];
  if (pattern === undefined) return key;
  return pattern.replace(/''|\{(\d+)\}/g, (found, place) => {
    if (found === "''") return "'";
    const value = values[Number(place)];
    return typeof value === 'number' ? value.toLocaleString(chosen) : String(value ?? '');
  });
}

/** Whether there is a text of the key. */
export const knows = key => key in words;

/** The text of a code below the prefix, or the code itself. */
export const label = (prefix, code) => (knows(`${prefix}.${code}`) ? t(`${prefix}.${code}`) : String(code ?? ''));

/** A counted text: `key.one` for one, `key.other` for any other number, which is the first argument. */
export const count = (key, number, ...more) => t(`${key}.${number === 1 ? 'one' : 'other'}`, number, ...more);
