/**
 * What stands right before an answer that is quoted: `host mx.example.net said: 550 …`, `to me: 550 …`, `[192.0.2.1]: 550 …`,
 * `<bob@example.com>: 550 …`. As the text of an expression that captures nothing, in lower case.
 */
export const beforeAnswer = String.raw`(?:\b(?:said|to me|returned|responded|replied|reason)|[>\]])`;
