"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const themes = {
    light: { fg: "#1b2027", muted: "#5c6672", grid: "#e8ebef", bg: "#fff", colours: ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#B07A00", "#56B4E9", "#333333"] },
    dark: { fg: "#e6e9ed", muted: "#9aa4b0", grid: "#2c323a", bg: "#1d2126", colours: ["#56A8E0", "#FF8A4C", "#2FCB9B", "#E59CC4", "#E0B040", "#9AD4F5", "#C8CDD3"] },
  };
  const dashes = ["", "7 3", "2 2.4", "9 3 2 3", "12 3", "5 2 1.5 2 1.5 2", "4 4"];
  const root = document.documentElement;
  const printing = matchMedia("print");
  const theme = () => (root.dataset.theme === "dark" && !printing.matches ? themes.dark : themes.light);
  const escape = s => s.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" })[c]);
  const pieces = s => s.split(/([_^]\{[^}]*\})/).filter(p => p).map(p => (/^[_^]\{/.test(p) ? [p.slice(2, -1).replace(/-/g, "\u2212"), p[0]] : [p, ""]));
  const plain = s => pieces(s).map(p => p[0]).join("");
  const html = s => pieces(s).map(([t, m]) => (m ? `<${m === "_" ? "sub" : "sup"}>${escape(t)}</${m === "_" ? "sub" : "sup"}>` : escape(t))).join("");
  const caption = a => (a.u ? `${a.t} (${a.u})` : a.t);
  const number = v => String(+v.toPrecision(5)).replace("-", "\u2212");

  function spans(s, size) {
    let raised = 0;
    return pieces(s).map(([t, m]) => {
      const want = m === "_" ? .22 * size : m === "^" ? -.38 * size : 0, dy = want - raised;
      raised = want;
      return m || dy ? `<tspan dy="${dy.toFixed(2)}"${m ? ` font-size="${(.72 * size).toFixed(1)}"` : ""}>${escape(t)}</tspan>` : escape(t);
    }).join("");
  }

  function ticks(low, high, wanted) {
    const rough = (high - low) / wanted, power = 10 ** Math.floor(Math.log10(rough)), r = rough / power;
    const step = power * (r < 1.4 ? 1 : r < 2.3 ? 2 : r < 3.4 ? 2.5 : r < 7 ? 5 : 10);
    let decimals = Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    if (Math.abs(step * 10 ** decimals - Math.round(step * 10 ** decimals)) > 1e-6) decimals++;
    const out = [];
    for (let i = Math.ceil(low / step - 1e-9); i * step <= high + 1e-9 * step; i++) out.push([i * step, (i === 0 ? 0 : i * step).toFixed(decimals).replace("-", "\u2212")]);
    return out;
  }

  const width = 640, size = 13;
  const selected = new Set(data.start);

  class Plot {
    constructor(figure, panel, host, index) {
      Object.assign(this, { figure, panel, host, index, hidden: new Set(), view: null });
      this.height = figure.panels.length > 1 ? 300 : 420;
      this.box = { l: 80, t: 10, r: width - (panel.y.twin ? 66 : 14), b: this.height - 50 };
      this.draw();
      this.listen();
    }

    shown() {
      const solo = this.figure.oneCycle ? Math.max(...selected) : 0;
      return this.panel.series.filter(s => !this.hidden.has(s.n) && (!s.c || (solo ? s.c === solo : selected.has(s.c))) && s.x.length > 1);
    }

    // Cycles take styles by their rank among those shown, so that neighbours never share one.
    style(q) { return (q.c && !this.figure.oneCycle ? [...selected].sort((a, c) => a - c).indexOf(q.c) : q.s) % 7; }

    full() {
      const all = this.shown(), range = (axis, key, air) => {
        let low = Infinity, high = -Infinity;
        for (const s of all) for (const v of s[key]) { if (v < low) low = v; if (v > high) high = v; }
        if (low > high) [low, high] = [0, 1];
        const margin = air * (high - low) || .5;
        return [axis.min ?? low - margin, axis.max ?? high + margin];
      };
      return [...range(this.panel.x, "x", .01), ...range(this.panel.y, "y", this.panel.labels.length ? .13 : .06)];
    }

    scales() {
      const [x0, x1, y0, y1] = this.view ?? this.full(), { l, t, r, b } = this.box;
      return { x0, x1, y0, y1, px: x => l + (x - x0) / (x1 - x0) * (r - l), py: y => b - (y - y0) / (y1 - y0) * (b - t), ux: p => x0 + (p - l) / (r - l) * (x1 - x0), uy: p => y0 + (b - p) / (b - t) * (y1 - y0) };
    }

    svg(look, legend) {
      const s = this.scales(), { l, t, r, b } = this.box, id = `clip${this.index}${legend ? "e" : ""}`, head = legend ? 26 : 0;
      let o = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 ${-head} ${width} ${this.height + head}" width="${width}" height="${this.height + head}" font-family="DejaVu Sans, Arial, sans-serif" font-size="12" fill="${look.fg}" xml:space="preserve"><title>${escape(plain(this.figure.title))}</title>`;
      o += `<rect x="0" y="${-head}" width="${width}" height="${this.height + head}" fill="${look.bg}"/><clipPath id="${id}"><rect x="${l}" y="${t}" width="${r - l}" height="${b - t}"/></clipPath>`;
      if (legend) o += this.exportLegend(look);
      for (const [v, text] of ticks(s.x0, s.x1, 7)) o += this.grid(s.px(v), t, s.px(v), b, look) + `<text x="${s.px(v)}" y="${b + 17}" text-anchor="middle">${text}</text>`;
      for (const [v, text] of ticks(s.y0, s.y1, 6)) o += this.grid(l, s.py(v), r, s.py(v), look) + `<text x="${l - 7}" y="${s.py(v) + 4}" text-anchor="end">${text}</text>`;
      o += this.titles(s);
      const lines = this.shown().map(q => q.x.map((x, i) => [s.px(x), s.py(q.y[i])]));
      o += `<g clip-path="url(#${id})" fill="none" stroke-linejoin="round">`;
      this.shown().forEach((q, i) => { o += `<path d="M${lines[i].map(p => p[0].toFixed(1) + "," + p[1].toFixed(1)).join("L")}" stroke="${look.colours[this.style(q)]}" stroke-width="1.8" stroke-dasharray="${dashes[this.style(q)]}"/>`; });
      o += `</g><rect x="${l}" y="${t}" width="${r - l}" height="${b - t}" fill="none" stroke="${look.muted}"/>`;
      return o + this.labels(s, lines, look) + `<g class="over"></g></svg>`;
    }

    grid(x1, y1, x2, y2, look) { return `<path d="M${x1.toFixed(1)},${y1.toFixed(1)}L${x2.toFixed(1)},${y2.toFixed(1)}" stroke="${look.grid}"/>`; }

    titles(s) {
      const { l, t, r, b } = this.box, twin = this.panel.y.twin, middle = (t + b) / 2;
      let o = `<text x="${(l + r) / 2}" y="${b + 40}" text-anchor="middle" font-size="${size}">${spans(caption(this.panel.x), size)}</text>`;
      o += `<text x="16" y="${middle}" text-anchor="middle" font-size="${size}" transform="rotate(-90 16 ${middle})">${spans(caption(this.panel.y), size)}</text>`;
      if (!twin) return o;
      const to = v => twin.f * (v - twin.o), from = v => v / twin.f + twin.o;
      for (const [v, text] of ticks(to(s.y0), to(s.y1), 5)) o += `<text x="${r + 7}" y="${s.py(from(v)) + 4}">${text}</text>`;
      return o + `<text x="${width - 6}" y="${middle}" text-anchor="middle" font-size="${size}" transform="rotate(-90 ${width - 6} ${middle})">${spans(caption(twin), size)}</text>`;
    }

    exportLegend(look) {
      let x = this.box.l, o = "";
      for (const q of this.entries()) {
        o += `<path d="M${x},-10H${x + 26}" stroke="${look.colours[this.style(q)]}" stroke-width="1.8" stroke-dasharray="${dashes[this.style(q)]}"/><text x="${x + 31}" y="-6">${spans(q.n, 12)}</text>`;
        x += 46 + 7.4 * plain(q.n).length;
      }
      return o;
    }

    entries() {
      const seen = new Set();
      return this.shown().filter(q => q.n && !seen.has(q.n) && seen.add(q.n));
    }

    labels(s, lines, look) {
      const { l, t, r, b } = this.box, placed = [], last = Math.max(...this.shown().map(q => q.c), 0);
      const clear = ([x, y, w, h]) => x > l + 2 && x + w < r - 2 && y > t + 2 && y + h < b - 2
        && !placed.some(p => x < p[0] + p[2] && p[0] < x + w && y < p[1] + p[3] && p[1] < y + h)
        && !lines.some(line => line.some((p, i) => i && meets(line[i - 1], p, x - 3, y - 2, x + w + 3, y + h + 2)));
      let o = "";
      for (const q of this.panel.labels) {
        if (q.c && (q.c !== last || !this.shown().some(v => v.c === q.c && v.b === q.b))) continue;
        const x = s.px(q.x), y = s.py(q.y), w = 7.2 * plain(q.t).length, h = 15;
        if (x < l || x > r || y < t || y > b) continue;
        const end = v => [Math.min(Math.max(x, v[0]), v[0] + w), Math.min(Math.max(y, v[1]), v[1] + h)];
        const open = v => { const e = end(v), f = [.7 * x + .3 * e[0], .7 * y + .3 * e[1]]; return Math.hypot(x - e[0], y - e[1]) <= 18 || !(placed.some(p => meets(f, e, p[0], p[1], p[0] + p[2], p[1] + p[3])) || lines.some(line => line.some((p, i) => i && meets(line[i - 1], p, Math.min(f[0], e[0]), Math.min(f[1], e[1]), Math.max(f[0], e[0]), Math.max(f[1], e[1]))))); };
        const spot = spots(q.a).map(([dx, dy]) => [x - w / 2 + dx * w, dy < 0 ? y + dy - h : y + dy, w, h]).find(v => clear(v) && open(v));
        if (!spot) continue;
        placed.push(spot);
        const [ex, ey] = end(spot);
        if (Math.hypot(x - ex, y - ey) > 18) o += `<path d="M${x},${y}L${ex},${ey}" stroke="${look.muted}" stroke-width=".7"/>`;
        o += `<text x="${spot[0] + w / 2}" y="${spot[1] + 11}" text-anchor="middle">${spans(q.t, 12)}</text>`;
      }
      return o;
    }

    draw() {
      this.host.querySelector(".drawing").innerHTML = this.svg(theme(), false);
      this.over = this.host.querySelector(".over");
      drawLegend(this);
    }

    listen() {
      const area = this.host.querySelector(".drawing"), tip = this.host.querySelector(".tip");
      const at = e => { const q = area.getBoundingClientRect(), k = width / q.width; return [(e.clientX - q.left) * k, (e.clientY - q.top) * k]; };
      let from = null;
      area.addEventListener("pointerdown", e => { from = at(e); area.setPointerCapture(e.pointerId); });
      area.addEventListener("pointermove", e => { if (from) this.band(from, at(e)); else this.hover(at(e), tip); });
      area.addEventListener("pointerleave", () => { tip.classList.remove("on"); if (!from) this.over.innerHTML = ""; });
      area.addEventListener("pointerup", e => { const to = at(e), start = from; from = null; this.over.innerHTML = ""; if (start) this.zoom(start, to); });
      area.addEventListener("dblclick", () => { this.view = null; this.draw(); });
    }

    band(a, c) {
      const x = Math.min(a[0], c[0]), y = Math.min(a[1], c[1]);
      this.over.innerHTML = `<rect x="${x}" y="${y}" width="${Math.abs(a[0] - c[0])}" height="${Math.abs(a[1] - c[1])}" fill="#0072B2" fill-opacity=".15" stroke="#0072B2"/>`;
    }

    zoom(a, c) {
      if (Math.abs(a[0] - c[0]) < 6 || Math.abs(a[1] - c[1]) < 6) return;
      const s = this.scales(), x = [s.ux(a[0]), s.ux(c[0])].sort((p, q) => p - q), y = [s.uy(a[1]), s.uy(c[1])].sort((p, q) => p - q);
      this.view = [...x, ...y];
      this.draw();
    }

    nearest([mx, my]) {
      const s = this.scales();
      let best = null, least = 40;
      for (const q of this.shown()) {
        for (let i = 1; i < q.x.length; i++) {
          const ax = s.px(q.x[i - 1]), ay = s.py(q.y[i - 1]), dx = s.px(q.x[i]) - ax, dy = s.py(q.y[i]) - ay, len = dx * dx + dy * dy;
          const f = len ? Math.min(1, Math.max(0, ((mx - ax) * dx + (my - ay) * dy) / len)) : 0, d = Math.hypot(ax + f * dx - mx, ay + f * dy - my);
          if (d < least) { least = d; best = { q, i, x: q.x[i - 1] + f * (q.x[i] - q.x[i - 1]), y: q.y[i - 1] + f * (q.y[i] - q.y[i - 1]), px: ax + f * dx, py: ay + f * dy }; }
        }
      }
      return best;
    }

    hover(mouse, tip) {
      const hit = this.nearest(mouse);
      tip.classList.toggle("on", !!hit);
      this.over.innerHTML = hit ? `<circle cx="${hit.px}" cy="${hit.py}" r="4" fill="none" stroke="#D55E00" stroke-width="2"/>` : "";
      if (!hit) return;
      const { q } = hit, twin = this.panel.y.twin, region = (q.r || []).filter(v => v[0] < hit.i).pop();
      const name = [q.n, q.c && !q.n.startsWith("cycle") ? "cycle " + q.c : "", q.b].filter(v => v).join(", ");
      tip.innerHTML = [html(name), `${html(this.panel.x.t)}: ${number(hit.x)} ${html(this.panel.x.u)}`, `${html(this.panel.y.t)}: ${number(hit.y)} ${html(this.panel.y.u)}`,
        twin ? `${html(twin.t)}: ${number(twin.f * (hit.y - twin.o))} ${html(twin.u)}` : "", region ? "phases: " + html(region[1]) : ""].filter(v => v).join("<br>");
      const k = this.host.querySelector(".drawing").getBoundingClientRect().width / width, right = hit.px > width * .6;
      tip.style.left = right ? "" : `${hit.px * k + 14}px`;
      tip.style.right = right ? `${(width - hit.px) * k + 14}px` : "";
      tip.style.top = `${Math.max(0, hit.py * k - 30)}px`;
    }

    csv() {
      const quote = v => `"${plain(v).replace(/"/g, "\"\"")}"`, rows = [["series", "cycle", "branch", caption(this.panel.x), caption(this.panel.y)].map(quote).join(",")];
      for (const q of this.shown()) q.x.forEach((x, i) => rows.push([quote(q.n), q.c || "", q.b || "", x, q.y[i]].join(",")));
      return rows.join("\n") + "\n";
    }
  }

  function spots(above) {
    const out = [];
    for (const d of [6, 11, 17, 25, 35, 48, 62, 80]) for (const sign of above ? [-1, 1] : [1, -1]) for (const dx of [0, -.5, .5, -1, 1, -1.5, 1.5]) out.push([dx, sign * d]);
    return out;
  }

  function meets(a, c, left, top, right, bottom) {
    let enter = 0, leave = 1;
    for (const [from, slope, low, high] of [[a[0], c[0] - a[0], left, right], [a[1], c[1] - a[1], top, bottom]]) {
      if (slope === 0) { if (from < low || from > high) return false; continue; }
      const p = (low - from) / slope, q = (high - from) / slope;
      enter = Math.max(enter, Math.min(p, q));
      leave = Math.min(leave, Math.max(p, q));
    }
    return enter <= leave;
  }

  function drawLegend(plot) {
    const bar = plot.host.querySelector(".legend"), seen = new Set(), look = theme();
    bar.innerHTML = "";
    for (const q of plot.panel.series) {
      if (!q.n || seen.has(q.n) || (q.c && !plot.figure.oneCycle && !selected.has(q.c))) continue;
      seen.add(q.n);
      const button = document.createElement("button");
      button.setAttribute("aria-pressed", String(!plot.hidden.has(q.n)));
      button.innerHTML = `<svg width="28" height="8"><path d="M0,4H28" stroke="${look.colours[plot.style(q)]}" stroke-width="2" stroke-dasharray="${dashes[plot.style(q)]}"/></svg>${html(q.n)}`;
      button.onclick = () => { if (!plot.hidden.delete(q.n)) plot.hidden.add(q.n); plot.draw(); };
      bar.append(button);
    }
  }

  function save(name, url) {
    const a = document.createElement("a");
    a.href = url;
    a.download = name;
    a.click();
  }

  const svgUrl = plot => "data:image/svg+xml;charset=utf-8," + encodeURIComponent(plot.svg(themes.light, true));
  function savePng(plot, name) {
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      canvas.width = image.width * 3;
      canvas.height = image.height * 3;
      canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
      save(name, canvas.toDataURL("image/png"));
    };
    image.src = svgUrl(plot);
  }

  async function copy(text, button) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.createElement("textarea");
      area.value = text;
      document.body.append(area);
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    const before = button.textContent;
    button.textContent = "copied";
    setTimeout(() => { button.textContent = before; }, 1200);
  }

  const plots = [];
  for (const figure of data.figures) {
    figure.panels.forEach((panel, i) => {
      const host = document.createElement("section"), name = figure.name + (figure.panels.length > 1 ? "-" + (i + 1) : "");
      host.className = "card";
      host.innerHTML = `<div class="bar"><h2>${html(figure.panels.length > 1 ? panel.y.t : figure.title)}</h2></div><div class="bar legend"></div><div class="plot"><div class="drawing"></div><div class="tip"></div></div><div class="bar tools"><button>save SVG</button><button>save PNG</button><button title="the points drawn; all rows are in record.bdf.csv and internals.csv">copy data as CSV</button></div>`;
      document.getElementById("figures").append(host);
      const plot = new Plot(figure, panel, host, plots.length), [svg, png, csv] = host.querySelectorAll(".tools button");
      svg.onclick = () => save(name + ".svg", svgUrl(plot));
      png.onclick = () => savePng(plot, name + ".png");
      csv.onclick = () => copy(plot.csv(), csv);
      plots.push(plot);
    });
  }

  const chips = document.getElementById("cycles"), redraw = () => plots.forEach(p => p.draw());
  const chip = (text, click) => { const b = document.createElement("button"); b.textContent = text; b.onclick = click; chips.append(b); return b; };
  const each = data.cycles.map(c => [c, chip(String(c), () => { if (!selected.delete(c)) selected.add(c); if (!selected.size) selected.add(c); press(); })]);
  const press = () => { each.forEach(([c, b]) => b.setAttribute("aria-pressed", String(selected.has(c)))); redraw(); };
  if (data.cycles.length > 1) {
    chip("all", () => { data.cycles.forEach(c => selected.add(c)); press(); });
    chip("last", () => { selected.clear(); selected.add(data.cycles.at(-1)); press(); });
    press();
  } else chips.hidden = true;

  const night = matchMedia("(prefers-color-scheme: dark)"), apply = dark => { root.dataset.theme = dark ? "dark" : "light"; redraw(); };
  night.addEventListener("change", e => apply(e.matches));
  printing.addEventListener("change", redraw);
  document.getElementById("theme").onclick = () => apply(root.dataset.theme !== "dark");
  apply(night.matches);
})();
