import {NetworkLost, Refused, send} from '../../core/api.js';
import {t} from '../../core/texts.js';
import {work} from '../../core/work.js';

/** Registers what is filled in, at most once however often it is sent; what is refused stays and says why. */
export async function register(page) {
  if (page.sending || page.done) return;
  const {alone, chosen, missing} = page.registration;
  if (page.arrivals.busy || (!alone && !chosen.length)) {
    page.fail([], page.arrivals.busy ? t('registry.stillReading') : t('registry.nothing'));
    return;
  }
  if (missing.length) {
    page.fail(missing.map(({field, name}) => ({field: name, message: t('form.required', t(`registry.field.${field}`))})));
    return;
  }
  page.sending = true;
  page.pass();
  try {
    const answer = await work(t('registry.registering'), watched => transmit(page.registration, watched));
    if (answer) await page.registered(answer.body);
    else page.general = t('registry.cancelled');
  } catch (failure) {
    if (failure instanceof NetworkLost) page.fail([], t('registry.lost'));
    else if (failure instanceof Refused) refused(page, failure);
    else throw failure;
  } finally {
    page.sending = false;
  }
}

const transmit = (registration, {progress, signal}) =>
  send('registrations', registration.content, {
    signal,
    onProgress: part => progress(part < 1 ? part : undefined),
    headers: {'Idempotency-Key': registration.form.key},
  });

/** A key is worth one content: what is sent with it anew, changed, was registered the first time. */
function refused(page, failure) {
  if (failure.errors.some(error => error.code === 'requestKey.reused')) {
    page.registration.renew();
    page.keep();
    page.fail([], t('registry.sentBefore'));
    return;
  }
  page.fail(failure.errors, failure.errors.length ? '' : failure.message);
}
