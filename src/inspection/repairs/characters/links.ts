import { changedLines } from './changed-lines.ts';
import type { Repair } from '../repair.ts';
import { routeShows } from './route-shows.ts';

/** `mx.example.org<http://mx.example.org>`: Outlook, in plain text. The character in front of the link belongs to the name. */
const behind = /([A-Za-z0-9])<(?:https?:\/\/|mailto:)[^<>\s]{1,2000}>/gi;

/** `[mx.example.org](http://mx.example.org)`: Markdown. */
const markdown = /\[([^\][()\s]{1,320})\]\((?:https?:\/\/|mailto:)[^()\s]{1,2000}\)/gi;

/** `<http://mx.example.org|mx.example.org>`: Slack. */
const slack = /<(?:https?:\/\/|mailto:)[^<>|\s]{1,2000}\|([^<>|\s]{1,320})>/gi;

/**
 * Takes away the links that mail programs and chats make of names and addresses; the name stays. Only where a field of the route
 * shows one. A link stands inside one field before and after, so whatever a sender writes this way they could have written
 * plainly. Nor does it turn a looked-up name into another's: what follows the link stays, and a name that ends with one has no
 * domain that could resolve back.
 */
export const links: Repair = {
  id: 'links',
  repair: (lines) => (routeShows(lines, (line) => withoutLinks(line) !== line) ? changedLines(lines, withoutLinks) : lines),
};

function withoutLinks(line: string): string {
  return line.replace(slack, '$1').replace(markdown, '$1').replace(behind, '$1');
}
