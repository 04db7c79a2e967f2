import {html, nothing} from 'lit';
import {del, patch, post} from '../../core/api.js';
import {day, dayTime, today} from '../../core/days.js';
import {t} from '../../core/texts.js';
import {ask} from '../../parts/dialog.js';
import {casePage, personName, statusName, statusTone} from './words.js';

/** Parties, deadlines, notes and links of a case. */
const section = (page, part, items, add, lines) => html`<section class="case-part" aria-labelledby="part-${part}">
  <div class="row between">
    <h2 id="part-${part}" tabindex="-1">${t(`registry.part.${part}`)} ${items ? html`<span class="figure">${items}</span>` : nothing}</h2>
    ${page.mayWrite ? html`<button type="button" @click=${add}>${t(`registry.add.${part}`)}</button>` : nothing}
  </div>
  ${items ? html`<ul>${lines}</ul>` : html`<p class="muted">${t(`registry.none.${part}`)}</p>`}
</section>`;

const act = (what, key, does) => html`<button type="button" class="quiet" aria-label=${`${t(key)}: ${what}`} @click=${does}>${t(key)}</button>`;

/* Parties */

export function parties(page) {
  const roleName = code => page.roles.find(role => role.code === code)?.title ?? code;
  const ended = party => party.until && party.until < today();
  return section(
    page,
    'parties',
    page.parties.length,
    () => partyDialog(page),
    page.parties.map(
      party => html`<li class="line ${ended(party) ? 'gone' : ''}">
        <div class="row">
          <strong>${party.name}</strong> <span class="badge">${roleName(party.role)}</span>
          ${
            page.mayWrite && !ended(party)
              ? html`<span class="actions">${act(party.name, 'registry.edit', () => partyDialog(page, party))} ${act(party.name, 'registry.end', () => endParty(page, party))}</span>`
              : nothing
          }
        </div>
        <p class="muted">
          ${[party.publicName ? t('registry.publicAs', party.publicName) : t('registry.notPublic'), party.address, party.email, party.until && t('registry.until', day(party.until))]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </li>`,
    ),
  );
}

function partyDialog(page, party) {
  const names = ['name', 'role', 'publicName', 'address', 'email'];
  return ask({
    title: t(party ? 'registry.editParty' : 'registry.add.parties'),
    yes: t('form.save'),
    fields: [
      {name: 'name', label: t('registry.field.name'), value: party?.name, required: true},
      {name: 'role', label: t('registry.field.role'), type: 'select', value: party?.role, required: true, options: page.roles.map(role => ({value: role.code, label: role.title}))},
      {name: 'publicName', label: t('registry.field.publicName'), value: party?.publicName, hint: t('registry.hint.publicName')},
      {name: 'address', label: t('registry.field.address'), value: party?.address},
      {name: 'email', label: t('registry.field.email'), type: 'email', value: party?.email},
    ],
    act: values => {
      if (!party) return page.change(() => post(`${page.path}/parties`, values), t('registry.added.party', values.name));
      const whole = of => Object.fromEntries(names.map(name => [name, of[name] ?? '']));
      return page.change(
        () => patch(`${page.path}/parties/${party.id}`, whole(values), {ifMatch: page.etag}),
        t('registry.savedParty', values.name),
        () => patch(`${page.path}/parties/${party.id}`, whole(party)),
      );
    },
  });
}

/** Who took part stays in the register; only the part they take ends. */
const endParty = (page, party) =>
  ask({
    title: t('registry.endParty', party.name),
    text: t('registry.consequence.endParty'),
    yes: t('registry.end'),
    act: () => page.change(() => del(`${page.path}/parties/${party.id}`), t('registry.ended', party.name)),
  });

/* Deadlines */

export function deadlines(page) {
  const late = deadline => !deadline.met && !deadline.withdrawn && deadline.due < today();
  return section(
    page,
    'deadlines',
    page.deadlines.length,
    () => deadlineDialog(page),
    page.deadlines.map(
      deadline => html`<li class="line ${deadline.withdrawn ? 'gone' : ''}">
        <div class="row">
          <strong>${deadline.what}</strong>
          <span class="badge ${late(deadline) ? 'bad' : deadline.met ? 'good' : ''}">${deadline.met ? t('registry.met') : late(deadline) ? t('registry.late', day(deadline.due)) : day(deadline.due)}</span>
          ${
            page.mayWrite && !deadline.met && !deadline.withdrawn
              ? html`<span class="actions">
                  ${act(deadline.what, 'registry.meet', () => meet(page, deadline))} ${act(deadline.what, 'registry.edit', () => deadlineDialog(page, deadline))}
                  ${act(deadline.what, 'registry.withdraw', () => withdraw(page, deadline))}
                </span>`
              : nothing
          }
        </div>
        <p class="muted">
          ${personName(deadline.responsible)}${deadline.met ? html` · ${t('registry.metBy', dayTime(deadline.met.at), personName(deadline.met.by))}` : nothing}
          ${deadline.withdrawn ? html` · ${t('registry.withdrawnBy', dayTime(deadline.withdrawn.at), personName(deadline.withdrawn.by))}` : nothing}
        </p>
      </li>`,
    ),
  );
}

const given = ({what, due, responsible}) => ({what, due, responsible});

function deadlineDialog(page, deadline) {
  return ask({
    title: t(deadline ? 'registry.editDeadline' : 'registry.add.deadlines'),
    yes: t('form.save'),
    fields: [
      {name: 'what', label: t('registry.field.what'), value: deadline?.what, required: true},
      {name: 'due', label: t('registry.field.due'), type: 'date', value: deadline?.due, required: true},
      {
        name: 'responsible',
        label: t('registry.field.responsible'),
        type: 'select',
        value: deadline?.responsible ?? page.file.handler ?? page.caller.user,
        options: page.people.map(one => ({value: one.user, label: one.name})),
      },
    ],
    act: values =>
      deadline
        ? page.change(
            () => patch(`${page.path}/deadlines/${deadline.id}`, values, {ifMatch: page.etag}),
            t('registry.savedDeadline', values.what),
            () => patch(`${page.path}/deadlines/${deadline.id}`, given(deadline)),
          )
        : page.change(() => post(`${page.path}/deadlines`, values), t('registry.added.deadline', values.what)),
  });
}

/*
 * What was met or withdrawn stays so in the register, with who said it. Taking it back sets the deadline anew, and both are seen.
 */
const meet = (page, deadline) =>
  page.press(
    () => patch(`${page.path}/deadlines/${deadline.id}`, {met: true}),
    t('registry.metNow', deadline.what),
    () => post(`${page.path}/deadlines`, given(deadline)),
  );

const withdraw = (page, deadline) =>
  page.press(
    () => del(`${page.path}/deadlines/${deadline.id}`),
    t('registry.withdrawn', deadline.what),
    () => post(`${page.path}/deadlines`, given(deadline)),
  );

/* Notes */

export function notes(page) {
  const corrected = new Set(page.notes.map(note => note.corrects).filter(Boolean));
  return section(
    page,
    'notes',
    page.notes.length,
    () => noteDialog(page),
    page.notes.map(
      note => html`<li class="line ${corrected.has(note.id) ? 'gone' : ''}">
        <p class="proposal">${note.text}</p>
        <div class="row">
          <span class="muted">${dayTime(note.at)} · ${personName(note.by)}${note.corrects ? html` · ${t('registry.correction')}` : nothing}</span>
          ${page.mayWrite && !corrected.has(note.id) ? html`<span class="actions">${act(note.text.slice(0, 60), 'registry.correct', () => noteDialog(page, note))}</span>` : nothing}
        </div>
      </li>`,
    ),
  );
}

/** A note is never changed; one that was wrong is followed by one that says what is right. */
const noteDialog = (page, note) =>
  ask({
    title: t(note ? 'registry.correctNote' : 'registry.add.notes'),
    text: t('registry.consequence.note'),
    yes: t('form.save'),
    fields: [{name: 'text', label: t('registry.field.text'), type: 'textarea', value: note?.text, required: true}],
    act: ({text}) => page.change(() => post(`${page.path}/notes`, {text, ...(note ? {corrects: note.id} : {})}), t('registry.added.note')),
  });

/* Links */

const TYPES = ['RELATED', 'CONTINUES', 'CONTINUED_BY', 'SAME_MATTER'];

export function links(page) {
  return section(
    page,
    'links',
    page.links.length,
    () => linkDialog(page),
    page.links.map(
      link => html`<li class="line ${link.ended ? 'gone' : ''}">
        <div class="row">
          <span class="muted">${t(`registry.link.${link.type}`)}</span>
          <strong><a href=${casePage(link.url)}>${link.diarienummer}</a> ${link.title}</strong>
          <span class="badge ${statusTone(link.status)}">${statusName(link.status)}</span>
          ${page.mayWrite && !link.ended ? html`<span class="actions">${act(link.diarienummer, 'registry.end', () => endLink(page, link))}</span>` : nothing}
        </div>
      </li>`,
    ),
  );
}

const linkDialog = page =>
  ask({
    title: t('registry.add.links'),
    yes: t('form.save'),
    fields: [
      {name: 'diarienummer', label: t('registry.field.diarienummer'), required: true, hint: t('registry.hint.diarienummer')},
      {name: 'type', label: t('registry.field.linkType'), type: 'select', value: 'RELATED', required: true, options: TYPES.map(value => ({value, label: t(`registry.link.${value}`)}))},
    ],
    act: values => {
      let made;
      return page.change(
        async () => (made = (await post(`${page.path}/links`, values)).body),
        t('registry.added.link', values.diarienummer),
        () => del(`${page.path}/links/${made.id}`),
      );
    },
  });

const endLink = (page, link) =>
  page.press(
    () => del(`${page.path}/links/${link.id}`),
    t('registry.ended', link.diarienummer),
    () => post(`${page.path}/links`, {type: link.type, diarienummer: link.diarienummer}),
  );
