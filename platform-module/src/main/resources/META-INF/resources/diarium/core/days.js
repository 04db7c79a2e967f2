import {language} from './texts.js';

/** Days and times as people write them, in Sweden's time whatever the device's. */
const ZONE = 'Europe/Stockholm';
const formats = new Map();

function format(name, options) {
  const key = `${name} ${language()}`;
  if (!formats.has(key)) formats.set(key, new Intl.DateTimeFormat(language() === 'en' ? 'en-GB' : 'sv-SE', {timeZone: ZONE, ...options}));
  return formats.get(key);
}

const date = text => new Date(text.length === 10 ? `${text}T12:00:00Z` : text);

/** `23 november 2026`; empty for nothing. */
export const day = text => (text ? format('day', {day: 'numeric', month: 'long', year: 'numeric'}).format(date(text)) : '');

/** `mån 23 nov`. */
export const shortDay = text => (text ? format('short', {weekday: 'short', day: 'numeric', month: 'short'}).format(date(text)) : '');

/** `23 november 2026 10:42`. */
export const dayTime = text => (text ? `${day(text)} ${time(text)}` : '');

/** `10:42`. */
export const time = text => (text ? format('time', {hour: '2-digit', minute: '2-digit'}).format(date(text)) : '');

/** Today in Sweden, as `2026-11-23`. */
export const today = () => new Intl.DateTimeFormat('sv-SE', {timeZone: ZONE}).format(new Date());

/** Whole days from today to the day; negative for what has been. */
export const daysUntil = text => Math.round((date(text.slice(0, 10)) - date(today())) / 86_400_000);
