import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32, deflateSync } from 'node:zlib';

/**
 * Draws assets/icon.svg and assets/icon-<size>.png from the same shapes: an envelope, and below it the route over a relay.
 * `npm run icons`.
 */
const sizes = [16, 20, 24, 25, 32, 40, 48, 64, 80, 128];
const samplesPerSide = 8;

const blue = '#0f4c81';
const white = '#ffffff';
const amber = '#ffb83d';

// on a grid of 32 by 32, from back to front; edges on even numbers stay sharp at 16 pixels
const envelope = [
  box(0, 0, 32, 32, 6, blue),
  box(4, 4, 28, 20, 1.4, white),
  line([4.6, 5.4], [16, 13.6], 2, blue),
  line([16, 13.6], [27.4, 5.4], 2, blue),
];
const route = [
  line([7, 25], [22, 25], 2.4, amber),
  disc(7, 25, 3, amber),
  disc(15, 25, 3, amber),
  arrowHead(21, 25, 7.4, 5, amber),
];
// where a disc is three pixels wide, two of them are a smear
const shortRoute = [line([6, 25], [22, 25], 2, amber), box(4, 22, 10, 28, 1.6, amber), arrowHead(20, 25, 8, 5, amber)];

const folder = fileURLToPath(new URL('../assets/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), svg([...envelope, ...route]));
for (const size of sizes)
  writeFileSync(join(folder, `icon-${size}.png`), png(size, pixels(size, [...envelope, ...(size < 28 ? shortRoute : route)])));

function box(left, top, right, bottom, radius, colour) {
  return {
    colour,
    covers: (x, y) => {
      const dx = Math.max(left + radius - x, x - (right - radius), 0);
      const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
      return dx * dx + dy * dy <= radius * radius;
    },
    svg: `<rect x="${left}" y="${top}" width="${right - left}" height="${bottom - top}" rx="${radius}" fill="${colour}"/>`,
  };
}

function disc(cx, cy, radius, colour) {
  return {
    colour,
    covers: (x, y) => (x - cx) ** 2 + (y - cy) ** 2 <= radius ** 2,
    svg: `<circle cx="${cx}" cy="${cy}" r="${radius}" fill="${colour}"/>`,
  };
}

function line([x1, y1], [x2, y2], width, colour) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  return {
    colour,
    covers: (x, y) => {
      const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
      return (x - x1 - along * dx) ** 2 + (y - y1 - along * dy) ** 2 <= (width / 2) ** 2;
    },
    svg: `<path d="M${x1} ${y1}L${x2} ${y2}" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`,
  };
}

function arrowHead(left, cy, length, halfHeight, colour) {
  return {
    colour,
    covers: (x, y) => x >= left && Math.abs(y - cy) <= halfHeight * (1 - (x - left) / length),
    svg: `<path d="M${left} ${cy - halfHeight}L${left + length} ${cy}L${left} ${cy + halfHeight}Z" fill="${colour}"/>`,
  };
}

function svg(shapes) {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${shapes.map((shape) => shape.svg).join('')}</svg>\n`;
}

/** RGBA rows; every pixel is the mean of its samples, colours weighted by how much they cover. */
function pixels(size, shapes) {
  const bytes = Buffer.alloc(size * size * 4);
  for (let at = 0; at < size * size; at += 1) {
    const sum = [0, 0, 0, 0];
    for (let sample = 0; sample < samplesPerSide ** 2; sample += 1) {
      const x = ((at % size) + ((sample % samplesPerSide) + 0.5) / samplesPerSide) * (32 / size);
      const y = (Math.floor(at / size) + (Math.floor(sample / samplesPerSide) + 0.5) / samplesPerSide) * (32 / size);
      const top = shapes.findLast((shape) => shape.covers(x, y));
      if (top === undefined) continue;
      const rgb = Number.parseInt(top.colour.slice(1), 16);
      [rgb >> 16, (rgb >> 8) & 255, rgb & 255, 255].forEach((value, channel) => (sum[channel] += value));
    }
    const covered = sum[3] / 255;
    const mean = covered === 0 ? [0, 0, 0] : sum.slice(0, 3).map((value) => Math.round(value / covered));
    bytes.set([...mean, Math.round(sum[3] / samplesPerSide ** 2)], at * 4);
  }
  return bytes;
}

/** PNG, 8 bits RGBA, one IDAT, filter 0 on every row. */
function png(size, rgba) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [Buffer.of(0), rgba.subarray(row * size * 4, (row + 1) * size * 4)]);
  return Buffer.concat([
    Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}
