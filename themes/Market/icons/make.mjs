// Writes the sprite wwwroot/market/icons.svg from the names in names.txt: "npm install", then "npm run icons".
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const tabler = new URL('../../../node_modules/@tabler/icons/', here);
const { version } = JSON.parse(readFileSync(new URL('package.json', tabler)));
const names = readFileSync(new URL('names.txt', here), 'utf8').split('\n').filter(Boolean);

const symbols = names.map(name => {
  const drawing = readFileSync(new URL(`icons/outline/${name}.svg`, tabler), 'utf8');
  const shapes = drawing.slice(drawing.indexOf('>') + 1, drawing.lastIndexOf('</svg>'))
    .replace(/<path stroke="none" d="M0 0h24v24H0z" fill="none" ?\/>/, '')
    .split('\n').map(line => line.trim().replace(' />', '/>')).join('');
  return `<symbol id="${name}" viewBox="0 0 24 24">${shapes}</symbol>\n`;
});

writeFileSync(new URL('../wwwroot/market/icons.svg', here),
  `<!-- @tabler/icons ${version}, MIT: icons.LICENSE.txt -->\n<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`);
