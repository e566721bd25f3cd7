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

  // The files that the page saves are those that the program prints, packed into the page: a mark
  // with a distance and a length stands for what stood before, the page's words first of all.
  const words = () => all('.story > p, .story > .aside > p:not(.label)').map(line => {
    const copy = line.cloneNode(true);
    all('mark + a', copy).forEach(number => number.remove());
    return `${copy.textContent}\\\\n\\\\n`;
  }).join('');
  const unpack = () => {
    const text = new Uint16Array(Number(phrases.length));
    const packed = phrases.files;
    let at = 0;
    let from = 0;
    const put = code => { text[at++] = code; };
    const number = digits => {
      let n = 0;
      for (; digits > 0; digits--) n = n * 64 + packed.charCodeAt(from++) - 63;
      return n;
    };
    const known = words();
    for (let i = 0; i < known.length; i++) put(known.charCodeAt(i));
    while (from < packed.length) {
      const mark = '!#$%*+;='.indexOf(packed[from++]);
      const distance = mark < 0 ? 0 : number(mark % 4 + 1);
      if (distance === 0) put(packed.charCodeAt(mark < 0 ? from - 1 : from++));
      else for (let n = number(mark < 4 ? 1 : 2); n > 0; n--) put(text[at - distance]);
    }
    return JSON.parse(new TextDecoder('utf-16le').decode(text.subarray(known.length)));
  };
  const stands = anchors => anchors.split(' ').some(id =>
    id && !document.getElementById(id).closest('[hidden]'));
  const save = ending => {
    const { pieces, separator } = unpack().find(each => each.ending === ending);
    const content = [];
    let found = 0;
    let follows = false;
    for (const piece of pieces) {
      if (typeof piece === 'string') {
        content.push(piece);
        follows = false;
      } else if (!filtered() || stands(piece[0])) {
        for (const text of piece.slice(1)) {
          content.push(follows ? separator : '', text);
          follows = true;
          found++;
        }
      }
    }
    // A collection of annotations says how many there are.
    if (ending === 'jsonld') content.push(content.pop().replace(/\d+/, found));
    const link = document.createElement('a');
    const type = { json: 'application/json', csv: 'text/csv', jsonld: 'application/ld+json' }[ending];
    link.href = URL.createObjectURL(new Blob(content, { type: `${type};charset=utf-8` }));
    link.download = `${phrases.event}.${ending}`;
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
  const FILTERS = ['find', 'by-account', 'by-speaker', 'by-kind'];
  const filtered = () => FILTERS.some(id => field(id).value.trim());
  const filter = () => {
    const [words, by, who, what] = FILTERS.map(id => field(id).value);
    const sought = words.toLowerCase().split(/\s+/).filter(Boolean);
    const active = filtered();
    let shown = 0;
    for (const each of items()) {
      const fits = sought.every(word => each.words.includes(word)) && (!by || each.accounts.has(by))
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
