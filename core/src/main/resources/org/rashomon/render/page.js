(() => {
  'use strict';
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const flat = text => text.replace(/\s+/g, ' ').trim();
  const phrases = document.getElementById('tools').dataset;

  // Letters get their account's name when a reader comes to one.
  const names = new Map(all('.key a').map(a => [a.textContent.trim().split(/\s/)[0], a]));
  const name = event => {
    const cite = event.target.closest?.('.cite');
    const account = cite && names.get(cite.textContent);
    if (account && !cite.title) {
      cite.title = flat(account.lastElementChild.textContent);
      cite.setAttribute('aria-label', `${cite.textContent}, ${cite.title}: ${phrases.to}`);
    }
  };
  document.addEventListener('pointerover', name);
  document.addEventListener('focusin', name);

  // What the page holds, as data. Offsets are code points of the account's text.
  const SIDE = 32;
  const account = story => ({
    letter: story.id.slice('account-'.length),
    id: story.dataset.account,
    outlet: flat(story.querySelector('h3 .outlet').textContent),
    title: flat(story.querySelector('h3').textContent),
    url: story.querySelector('.facts a')?.getAttribute('href') ?? null,
  });
  const read = (story, places) => {
    const letter = story.id.slice('account-'.length);
    for (const line of all('p[data-at]', story)) {
      const points = [];
      const pieces = [];
      const walk = node => {
        for (const child of node.childNodes) {
          if (child.nodeType === Node.TEXT_NODE) {
            points.push(...child.data);
          } else if (child.localName === 'mark') {
            const piece = { of: child.id || child.dataset.of, from: points.length, to: 0 };
            pieces.push(piece);
            walk(child);
            piece.to = points.length;
          }
        }
      };
      walk(line);
      for (const { of, from, to } of pieces) {
        const spans = places.get(of) ?? places.set(of, []).get(of);
        const last = spans.at(-1);
        const joins = last && last.points === points && last.to === from;
        if (joins) last.to = to;
        else spans.push({ letter, points, at: Number(line.dataset.at), from, to });
      }
    }
  };
  const place = ({ letter, points, at, from, to }) => ({
    account: letter,
    start: at + from,
    end: at + to,
    exact: points.slice(from, to).join(''),
    prefix: points.slice(Math.max(0, from - SIDE), from).join(''),
    suffix: points.slice(to, to + SIDE).join(''),
  });
  const told = item => {
    const copy = item.cloneNode(true);
    all('.number, .evidence, svg, .vh', copy).forEach(e => e.remove());
    all('.cites', copy).forEach(e =>
      e.replaceWith(`(${all('a', e).map(a => a.textContent).join(', ')})`));
    all('h3, h4, p, li, summary, .kicker, .subject, .wording', copy).forEach(e => e.append(' '));
    return flat(copy.textContent);
  };
  const numbered = () => all('main .number').map(e => e.parentElement).filter(e => e.id);
  const data = () => {
    const places = new Map();
    const stories = all('.story');
    stories.forEach(story => read(story, places));
    const findings = numbered().map(item => ({
      id: item.id,
      section: flat(item.closest('section').querySelector('h2').textContent),
      words: told(item),
      places: [...new Set(all('a.cite', item).map(a => a.getAttribute('href').slice(1)))]
        .filter(id => places.has(id))
        .map(id => ({ id, spans: places.get(id).map(place) })),
    }));
    return { event: document.title, accounts: stories.map(account), findings };
  };
  const target = (span, sources) => ({
    source: sources.get(span.account),
    selector: [
      { type: 'TextQuoteSelector', exact: span.exact, prefix: span.prefix, suffix: span.suffix },
      { type: 'TextPositionSelector', start: span.start, end: span.end },
    ],
  });
  const annotations = ({ event, accounts, findings }) => {
    const sources = new Map(
      accounts.map(a => [a.letter, a.url ?? `urn:x-rashomon:${encodeURIComponent(a.id)}`]));
    const items = findings.flatMap(({ id, section, words, places }) =>
      places.map(({ id: at, spans }) => ({
        id: `urn:x-rashomon:${id}:${at}`,
        type: 'Annotation',
        motivation: 'commenting',
        body: {
          type: 'TextualBody',
          value: `${section}: ${words}`,
          format: 'text/plain',
          language: document.documentElement.lang,
        },
        target: spans.map(span => target(span, sources)),
      })));
    return {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      label: event,
      total: items.length,
      first: { type: 'AnnotationPage', startIndex: 0, items },
    };
  };
  // A cell that a spreadsheet would take for a formula begins with an apostrophe.
  const cell = value => `"${String(value ?? '').replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;
  const csv = ({ accounts, findings }) => {
    const by = new Map(accounts.map(a => [a.letter, a]));
    const rows = [['finding', 'section', 'words', 'account', 'outlet', 'start', 'end', 'exact']];
    for (const { id, section, words, places } of findings) {
      for (const span of places.flatMap(each => each.spans)) {
        const { id: account, outlet } = by.get(span.account);
        rows.push([id, section, words, account, outlet, span.start, span.end, span.exact]);
      }
    }
    return rows.map(row => row.map(cell).join(',') + '\r\n').join('');
  };
  const kinds = {
    json: ['.json', 'application/json', () => JSON.stringify(data(), null, 1)],
    csv: ['.csv', 'text/csv', () => csv(data())],
    annotations: ['.jsonld', 'application/ld+json', () => JSON.stringify(annotations(data()), null, 1)],
  };
  const save = kind => {
    const [ending, type, content] = kinds[kind];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([content()], { type: `${type};charset=utf-8` }));
    link.download = phrases.event + ending;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
  };
  all('[data-save]').forEach(button =>
    button.addEventListener('click', () => save(button.dataset.save)));
  document.getElementById('tools').hidden = false;
})();
