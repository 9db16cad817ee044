/** Characters of the first line of a commit message, as git and most viewers show it whole. */
const longestSubject = 72;

/**
 * What is wrong with the first lines of a commit message; null when nothing is. Messages that git writes itself for a merge or a
 * revert are left alone but for their length.
 *
 * @param {string} message
 * @returns {string | null}
 */
export function subjectProblem(message) {
  const [subject = '', second = ''] = message.split(/\r?\n/);
  if (subject.trim() === '') return 'the subject is empty';
  if ([...subject].length > longestSubject)
    return `the subject has ${[...subject].length} characters, of at most ${longestSubject}`;
  if (subject.endsWith('.')) return 'the subject ends with a full stop';
  return second.trim() === '' || second.startsWith('#') ? null : 'the line below the subject is not empty';
}
