// Makes src/main/resources/org/polybius/web/picture/world.tsv from a TopoJSON file of Natural Earth's countries at 1:110m whose
// geometries have ISO 3166-1 alpha-3 codes as ids. Not part of the build; see the README beside world.tsv.
//
//   node world-map.mjs world_110m.json > world.tsv
//
// Equal Earth projection (Šavrič, Patterson and Jenny 2018), so that shaded areas compare. Units are those of the viewBox
// 0 0 2000 900; paths are relative and in whole units.
import { readFileSync } from 'node:fs';

const WIDTH = 2000;
const TOP = 83.7;
const [A1, A2, A3, A4] = [1.340264, -0.081106, 0.000893, 0.003796];
const M = Math.sqrt(3) / 2;
const SCALE = WIDTH / (2 * project(180, 0, 1)[0]);
const SHIFT = project(0, TOP, SCALE)[1];

function project(lon, lat, scale) {
  const l = Math.asin(M * Math.sin((lat * Math.PI) / 180));
  const l2 = l * l;
  const l6 = l2 * l2 * l2;
  const x = ((lon * Math.PI) / 180) * Math.cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)));
  const y = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2));
  return [x * scale, y * scale];
}

function point([lon, lat]) {
  const [x, y] = project(lon, lat, SCALE);
  return [Math.round(x + WIDTH / 2), Math.round(SHIFT - y)];
}

const topology = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = topology.transform;
const arcs = topology.arcs.map((arc) => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => {
    x += dx;
    y += dy;
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
  });
});

// The file's rings go across the 180th meridian; a map ends there. Longitudes that go on rising or falling, then the part
// in each turn of the globe, brought back.
function cut(ring) {
  let turn = 0;
  const whole = ring.map(([lon, lat], i) => {
    const step = i === 0 ? 0 : lon - ring[i - 1][0];
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [lon + turn, lat];
  });
  return [-360, 0, 360]
    .map((shift) => keep(keep(whole, shift - 180, 1), -(shift + 180), -1).map(([lon, lat]) => [lon - shift, lat]))
    .filter((part) => part.length > 3);
}

// What of a ring lies beyond a meridian, eastward with sign 1, westward with -1 (Sutherland and Hodgman 1974).
function keep(ring, edge, sign) {
  return ring.flatMap((p, i) => {
    const q = ring[(i + ring.length - 1) % ring.length];
    const [a, b] = [q[0] * sign - edge, p[0] * sign - edge];
    const crossing = a * b < 0 ? [[edge * sign, q[1] + ((p[1] - q[1]) * a) / (a - b)]] : [];
    return b >= 0 ? [...crossing, p] : crossing;
  });
}

function ring(indexes) {
  return cut(indexes.flatMap((i) => (i < 0 ? [...arcs[~i]].reverse() : arcs[i]))).map(drawn).join('');
}

function drawn(part) {
  const points = part.map(point);
  const distinct = points.filter((p, i) => i === 0 || p[0] !== points[i - 1][0] || p[1] !== points[i - 1][1]);
  if (distinct.length < 4) return '';
  const [first, ...rest] = distinct;
  let last = first;
  const steps = rest.map((p) => {
    const step = `${p[0] - last[0]} ${p[1] - last[1]}`;
    last = p;
    return step;
  });
  return `M${first[0]} ${first[1]}l${steps.join(' ').replace(/ -/g, '-')}z`;
}

function path(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs ?? [];
  return polygons.flatMap((polygon) => polygon.map(ring)).join('');
}

const rows = topology.objects.countries.geometries
  .filter((g) => g.id !== 'ATA')
  .map((g) => [g.id || '-', path(g)])
  .filter(([, d]) => d !== '')
  .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
console.log('# Country shapes of Natural Earth 4.1 at 1:110m (https://www.naturalearthdata.com), public domain.');
console.log('# Made by src/converter/world-map.mjs; see README.md. Code, or - where Natural Earth has none; path.');
rows.forEach((row) => console.log(row.join('\t')));
