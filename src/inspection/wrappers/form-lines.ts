/** A value of a form or an address: no blank in it, and its line ends written as `%0A`. */
const encoded = /^\S+$/;
const lineEnd = /%0[ad]/i;

/** What stands in front of a value: the name of a field, behind an address perhaps. */
const nameAndValue = /^(?:([^%=]{0,300})=)?(.*)$/;

/**
 * The names and the texts of the values of a form or of an address, as a browser sends them and a log keeps them (URL Standard,
 * `application/x-www-form-urlencoded`, and percent-encoding; a plus sign stands for a blank where no blank is written otherwise).
 * None of any other text; a value without a name has an empty
 * one. Linear.
 */
export function textsOfForm(text: string): readonly (readonly [name: string, text: string])[] {
  const given = text.trim();
  if (!encoded.test(given) || !lineEnd.test(given)) return [];
  return given
    .split('&')
    .filter((value) => lineEnd.test(value))
    .flatMap((field) => {
      const [, name = '', value = ''] = nameAndValue.exec(field) ?? [];
      return decoded(value).map((text) => [name.slice(name.lastIndexOf('?') + 1), text] as const);
    });
}

/** Empty where a percent sign begins no octet, or the octets are no UTF-8. */
function decoded(value: string): readonly string[] {
  try {
    return [decodeURIComponent(value.includes('%20') ? value : value.replaceAll('+', ' '))];
  } catch {
    return [];
  }
}
