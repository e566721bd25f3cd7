(() => {
  'use strict';
  const all = (query, within = document) => [...within.querySelectorAll(query)];
  const flat = text => text.replace(/\s+/g, ' ').trim();
  const phrases = document.getElementById('tools').dataset;

  // Letters get their account's name when a reader comes to one.
  const MARKS = 'cite a, .cells a';
  const letterOf = story => story.id.slice('account-'.length);
  const title = story => {
    const words = flat(story.querySelector('h3').textContent);
    const begins = all(':scope > p', story)[0]?.textContent ?? '';
    if (story.querySelector('h3 bdi + bdi')) return words;
    const named = words.endsWith(` ${letterOf(story)}`) ? '' : `${words}: `;
    return named + flat(begins).slice(0, 80);
  };
  const names = new Map(all('.story').filter(story => !/\d$/.test(story.id))
    .map(story => [letterOf(story), title(story)]));
  const name = event => {
    const cite = event.target.closest?.(MARKS);
    const account = cite && names.get(cite.firstChild.data);
    if (account && !cite.title) {
      cite.title = account;
      cite.setAttribute('aria-label', `${cite.textContent}, ${cite.title}: ${phrases.to}`);
    }
  };
  document.addEventListener('pointerover', name);
  document.addEventListener('focusin', name);
  // Which letter is which account, where there are too many for the page to say.
  const key = document.querySelector('.all');
  if (key) {
    key.hidden = false;
    key.addEventListener('toggle', () => {
      key.querySelector('ul').append(...[...names].map(([letter, words]) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = `#account-${letter}`;
        link.textContent = `${letter} ${words}`;
        item.append(link);
        return item;
      }));
    }, { once: true });
  }

  // What the page holds, as data. Offsets are code points of the account's text.
  const SIDE = 32;
  const account = story => ({
    letter: letterOf(story),
    id: story.dataset.account,
    outlet: flat(story.querySelector('h3 .outlet').textContent),
    title: flat(story.querySelector('h3').textContent),
    url: story.querySelector('.facts a')?.getAttribute('href') ?? null,
  });
  const read = (story, places) => {
    const letter = letterOf(story);
    let end = 0;
    let gap = 0;
    for (const line of all(':scope > p, .aside > p:not(.label)', story)) {
      // A line that doesn't say where it stands follows at the distance of the one before.
      const at = Number(line.dataset.at ?? end + gap);
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
        else spans.push({ letter, points, at, from, to });
      }
      gap = at - end;
      end = at + points.length;
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
    all('.n, .evidence, svg, .vh', copy).forEach(e => e.remove());
    all('cite', copy).forEach(e =>
      e.replaceWith(`(${all('a', e).map(a => a.textContent).join(', ')})`));
    all('h3, h4, p, li, summary, .kicker, .subject, .wording', copy).forEach(e => e.append(' '));
    return flat(copy.textContent);
  };
  const numbered = () => all('main .n').map(e => e.closest('[id]'));
  const data = () => {
    const places = new Map();
    const stories = all('.story');
    stories.forEach(story => read(story, places));
    const findings = numbered().map(item => ({
      id: item.id,
      section: flat(item.closest('section').querySelector('h2').textContent),
      words: told(item),
      places: [...new Set(all('cite a', item).map(a => a.getAttribute('href').slice(1)))]
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
  // Filters: by words, account, speaker and kind. What doesn't match is hidden, then what is empty.
  const ITEMS = '.finding, .line, .utterance, .quote, .holding, .deal, .strips > li, .timeline > li, .sentences > li, .referent';
  const field = id => document.getElementById(id);
  const speaker = item =>
    flat(item.querySelector(':scope > h4')?.textContent
      ?? item.closest('.speaker')?.querySelector('h4').textContent ?? '');
  const kind = item =>
    flat(item.querySelector('h3:not(.term) > .kicker, .subject > .kicker, .about > .kicker')?.firstChild.data
      ?? item.closest('section').querySelector('h2').textContent);
  let known;
  const items = () => known ??= all(ITEMS, document.querySelector('main')).map(item => ({
    item,
    words: flat(item.textContent).toLowerCase(),
    accounts: new Set(all(MARKS, item).map(a => a.firstChild.data)),
    speaker: item.matches('.utterance, .quote') ? speaker(item) : '',
    kind: kind(item),
  }));
  const fill = (select, values) =>
    select.append(...[...values].map(([value, label]) => new Option(label, value)));
  const opened = new Set();
  const filter = () => {
    const words = field('find').value.toLowerCase().split(/\s+/).filter(Boolean);
    const [by, who, what] = ['by-account', 'by-speaker', 'by-kind'].map(id => field(id).value);
    const active = words.length > 0 || Boolean(by || who || what);
    let shown = 0;
    for (const each of items()) {
      const fits = words.every(word => each.words.includes(word)) && (!by || each.accounts.has(by))
        && (!who || each.speaker === who) && (!what || each.kind === what);
      each.item.hidden = !fits;
      shown += fits;
    }
    all('main .speaker, main > section').forEach(group => {
      group.hidden = active && all(ITEMS, group).every(item => item.hidden);
    });
    all('main > section > details').forEach(more => {
      if (active && !more.open) opened.add(more);
      if (active || opened.delete(more)) more.open = active;
    });
    field('hits').textContent = active
      ? phrases.hits.replace('{0}', shown).replace('{1}', items().length) : '';
    field('clear').hidden = !active;
  };
  const later = () => { clearTimeout(later.timer); later.timer = setTimeout(filter, 120); };
  fill(field('by-account'), [...names].map(([letter, words]) => [letter, `${letter} ${words}`]));
  const choices = () => {
    const sorted = key => [...new Set(items().map(each => each[key]))].filter(Boolean).sort();
    fill(field('by-speaker'), sorted('speaker').map(each => [each, each]));
    fill(field('by-kind'), [...new Set(items().map(each => each.kind))].map(each => [each, each]));
  };
  field('tools').addEventListener('focusin', choices, { once: true });
  field('find').addEventListener('input', later);
  all('#tools select').forEach(select => select.addEventListener('change', filter));
  field('clear').addEventListener('click', () => {
    all('#tools select, #tools input').forEach(each => { each.value = ''; });
    filter();
    field('find').focus();
  });

  // Two accounts beside each other, or one alone: #side-A-B, #side-A.
  const panel = field('accounts');
  const story = letter => letter && document.getElementById(`account-${letter}`);
  const refs = pane => {
    const first = new Map();
    all('mark + a', pane).forEach(ref => {
      if (!first.has(ref.hash)) first.set(ref.hash, ref);
    });
    return first;
  };
  let panes = [];
  let ties = [];
  let driver = null;
  const height = (ref, pane) =>
    ref.getBoundingClientRect().top - pane.getBoundingClientRect().top + pane.scrollTop;
  // Where the two panes' heights correspond: the longest run of shared findings in one order.
  const tie = () => {
    const [left, right] = panes;
    const others = refs(right);
    const points = [...refs(left)].filter(([hash]) => others.has(hash))
      .map(([hash, ref]) => [height(ref, left), height(others.get(hash), right)])
      .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    const runs = points.map(point => ({ point, length: 1, before: null }));
    runs.forEach((run, i) => runs.slice(0, i).forEach(other => {
      if (other.point[0] < run.point[0] && other.point[1] < run.point[1] && other.length >= run.length) {
        Object.assign(run, { length: other.length + 1, before: other });
      }
    }));
    const kept = [];
    for (let run = runs.reduce((a, b) => (a && a.length >= b.length ? a : b), null); run; run = run.before) {
      kept.unshift(run.point);
    }
    ties = [[0, 0], ...kept, [left.scrollHeight, right.scrollHeight]];
  };
  const across = (y, from) => {
    const to = 1 - from;
    const next = Math.max(1, ties.findIndex(point => point[from] > y));
    const [a, b] = [ties[next - 1], ties[next]];
    return a[to] + (y - a[from]) * (b[to] - a[to]) / Math.max(1, b[from] - a[from]);
  };
  const follow = event => {
    const from = panes.indexOf(event.target);
    if (panes.length < 2 || from < 0 || panes[from] !== driver) return;
    const eye = driver.clientHeight / 3;
    panes[1 - from].scrollTop = across(driver.scrollTop + eye, from) - eye;
  };
  const drive = event => { driver = event.target.closest?.('.story') ?? driver; };
  const leave = () => {
    document.body.classList.remove('pair', 'alone');
    all('.story').forEach(each => {
      each.hidden = false;
      each.classList.remove('second');
      each.removeAttribute('tabindex');
      each.querySelector('h3').removeAttribute('aria-level');
    });
    all('.both').forEach(ref => ref.classList.remove('both'));
    all('#accounts > .note, .transcripts').forEach(each => { each.hidden = false; });
    field('back').hidden = true;
    panel.removeAttribute('role');
    field('accounts-title').removeAttribute('aria-level');
    panes = [];
  };
  const enter = (a, b) => {
    panes = [a, b].filter(Boolean);
    document.body.classList.add('pair');
    document.body.classList.toggle('alone', panes.length < 2);
    all('.story').forEach(each => { each.hidden = !panes.includes(each); });
    all('#accounts > .note, .transcripts').forEach(each => { each.hidden = true; });
    panes.forEach((pane, i) => {
      pane.classList.toggle('second', i > 0);
      pane.tabIndex = 0;
      pane.querySelector('h3').setAttribute('aria-level', '2');
      pane.scrollTop = 0;
    });
    field('back').hidden = false;
    panel.setAttribute('role', 'main');
    field('accounts-title').setAttribute('aria-level', '1');
    if (panes.length > 1) {
      const [left, right] = panes.map(refs);
      left.forEach((ref, hash) => {
        if (right.has(hash)) [ref, right.get(hash)].forEach(each => each.classList.add('both'));
      });
      tie();
    }
    driver = a;
    scrollTo(0, 0);
    a.focus({ preventScroll: true });
  };
  const show = () => {
    const [, left, right] = /^#side-([A-Z]+\d*)(?:-([A-Z]+\d*))?$/.exec(location.hash) ?? [];
    const had = panes.length > 0;
    if (had) leave();
    if (story(left)) {
      field('left').value = left;
      field('right').value = story(right) && right !== left ? right : '';
      enter(story(left), story(field('right').value));
    } else if (had && location.hash) {
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  };
  // From a shared finding's number to the same finding in the other account, at the same height.
  const cross = event => {
    const ref = event.target.closest?.('a.both');
    const here = panes.indexOf(ref?.closest('.story'));
    if (!ref || panes.length < 2 || here < 0) return;
    event.preventDefault();
    const other = panes[1 - here];
    const twin = all('mark + a.both', other).find(each => each.hash === ref.hash);
    driver = null;
    other.scrollTop += twin.getBoundingClientRect().top - ref.getBoundingClientRect().top;
    twin.focus({ preventScroll: true });
    driver = null;
  };
  const back = () => { location.hash = 'accounts'; };
  const letters = [...names].map(([letter, words]) => [letter, `${letter} ${words}`]);
  fill(field('left'), letters);
  fill(field('right'), letters);
  field('beside').addEventListener('click', () => {
    const right = field('right').value;
    const hash = `#side-${field('left').value}${right && `-${right}`}`;
    if (hash === location.hash) show();
    else location.hash = hash;
  });
  field('back').addEventListener('click', back);
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && panes.length) back();
  });
  ['wheel', 'pointerdown', 'pointerover', 'keydown', 'touchstart'].forEach(type =>
    panel.addEventListener(type, drive, { passive: true }));
  panel.addEventListener('scroll', follow, { capture: true, passive: true });
  panel.addEventListener('click', cross);
  addEventListener('resize', () => { if (panes.length > 1) tie(); });
  addEventListener('hashchange', show);
  field('reading').hidden = false;
  show();

  // On paper nothing can be unfolded.
  const folded = [];
  addEventListener('beforeprint', () => {
    folded.push(...all('main details:not([open])'));
    folded.forEach(each => { each.open = true; });
  });
  addEventListener('afterprint', () => {
    folded.splice(0).forEach(each => { each.open = false; });
  });
  all('[data-save]').forEach(button =>
    button.addEventListener('click', () => save(button.dataset.save)));
  document.getElementById('tools').hidden = false;
})();
