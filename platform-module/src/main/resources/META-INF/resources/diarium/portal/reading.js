/**
 * Shows the PDF of a document beside its text, for those who ask for it. The page is whole without this: the text is in it, and the
 * file is a link away. Nothing in a document is run as a program.
 */
const place = document.querySelector('#beside');
const files = place?.dataset.files;
const {source, show, hide, label, page: pageWord, opening, failed} = place?.dataset ?? {};

let viewer = null;

function button() {
  const toggle = document.createElement('button');
  toggle.type = 'button';
  toggle.className = 'button quiet-button';
  toggle.textContent = show;
  toggle.setAttribute('aria-expanded', 'false');
  toggle.setAttribute('aria-controls', 'file');
  toggle.addEventListener('click', () => (viewer ? close(toggle) : open(toggle)));
  return toggle;
}

function close(toggle) {
  viewer.document?.destroy();
  viewer.element.remove();
  viewer = null;
  document.documentElement.classList.remove('reading-beside');
  toggle.textContent = show;
  toggle.setAttribute('aria-expanded', 'false');
}

async function open(toggle) {
  await look();
  const element = document.createElement('div');
  element.id = 'file';
  element.className = 'file-beside';
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.setAttribute('aria-label', label);
  element.append(Object.assign(document.createElement('p'), {className: 'file-note', textContent: opening}));
  const opened = (viewer = {element, document: null});
  document.documentElement.classList.add('reading-beside');
  place.closest('.columns').prepend(element);
  toggle.textContent = hide;
  toggle.setAttribute('aria-expanded', 'true');
  try {
    const pdf = await load();
    if (viewer !== opened) {
      pdf.destroy();
      return;
    }
    opened.document = pdf;
    await fill(opened);
    goToWanted();
  } catch (failure) {
    console.warn(failure);
    element.replaceChildren(
      Object.assign(document.createElement('p'), {className: 'file-note', textContent: failed, role: 'alert'}),
    );
  }
}

/** The style sheet of the viewer is fetched when it is first wanted. */
function look() {
  if (document.querySelector('link[data-reading]')) return null;
  const sheet = Object.assign(document.createElement('link'), {rel: 'stylesheet', href: `${files}portal/reading.css`});
  sheet.dataset.reading = '';
  return new Promise(resolve => {
    sheet.addEventListener('load', resolve);
    sheet.addEventListener('error', resolve);
    document.head.append(sheet);
  });
}

async function load() {
  const library = await import(`${files}lib/pdfjs/build/pdf.min.mjs`);
  library.GlobalWorkerOptions.workerSrc = `${files}lib/pdfjs/build/pdf.worker.min.mjs`;
  return library.getDocument({
    url: source,
    isEvalSupported: false,
    enableXfa: false,
    useWasm: false,
    standardFontDataUrl: `${files}lib/pdfjs/standard_fonts/`,
    cMapUrl: `${files}lib/pdfjs/cmaps/`,
    iccUrl: `${files}lib/pdfjs/iccs/`,
    wasmUrl: `${files}lib/pdfjs/wasm/`,
  }).promise;
}

/** Every page has its place at once and is drawn when it comes near. */
async function fill({element, document: pdf}) {
  const first = (await pdf.getPage(1)).getViewport({scale: 1});
  const watcher = new IntersectionObserver(
    entries => entries.filter(entry => entry.isIntersecting).forEach(entry => draw(pdf, entry.target)),
    {root: element, rootMargin: '100% 0px'},
  );
  element.replaceChildren(
    ...Array.from({length: pdf.numPages}, (none, i) => {
      const canvas = document.createElement('canvas');
      canvas.dataset.page = i + 1;
      canvas.setAttribute('role', 'img');
      canvas.setAttribute('aria-label', `${pageWord} ${i + 1}`);
      canvas.style.setProperty('aspect-ratio', `${first.width} / ${first.height}`);
      return canvas;
    }),
  );
  element.querySelectorAll('canvas').forEach(canvas => watcher.observe(canvas));
}

async function draw(pdf, canvas) {
  if (canvas.dataset.drawn) return;
  canvas.dataset.drawn = 'true';
  const page = await pdf.getPage(Number(canvas.dataset.page));
  const natural = page.getViewport({scale: 1});
  canvas.style.setProperty('aspect-ratio', `${natural.width} / ${natural.height}`);
  const scale = (canvas.clientWidth / natural.width) * Math.min(devicePixelRatio || 1, 2);
  const viewport = page.getViewport({scale});
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({canvas, viewport}).promise;
}

/** A jump to a page of the text is one in the file too. */
function goToWanted() {
  const wanted = /^#page=(\d+)$/.exec(location.hash)?.[1];
  const canvas = wanted && viewer?.element.querySelector(`canvas[data-page="${wanted}"]`);
  if (canvas) viewer.element.scrollTop = canvas.offsetTop - viewer.element.offsetTop;
}

if (place) {
  place.append(button());
  addEventListener('hashchange', goToWanted);
  place.ownerDocument.querySelectorAll('.page-mark a').forEach(link =>
    link.addEventListener('click', event => {
      if (!viewer) return;
      event.preventDefault();
      location.hash = link.hash;
      goToWanted();
    }),
  );
}
