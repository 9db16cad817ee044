/** @jest-environment jsdom */
import { render } from '@testing-library/react';
import { HostName } from '../../../src/ui/pieces/HostName.tsx';

test.each([
  ['mail.example.com', 'mail|.example|.com'],
  ['198.51.100.24', '198.51.100.24'],
  ['relay.example.com, 198.51.100.24', 'relay|.example|.com, 198.51.100.24'],
  ['no dots', 'no dots'],
  ['It came from ab.example. That is b9.9c.example (1.2.3.4).', 'It came from ab|.example. That is b9.9c|.example (1.2.3.4).'],
  ['via en anden kanal, f.eks. telefonisk', 'via en anden kanal, f.eks. telefonisk'],
  ['Wait ...', 'Wait ...'],
])('%s may break only where it says', (text, expected) => {
  const { container } = render(<HostName text={text} />);
  expect(container).toHaveTextContent(text);
  expect(container.innerHTML.replaceAll('<wbr>', '|')).toBe(expected);
});

test('a name cannot turn the direction in which it is read', () => {
  const { container } = render(<HostName text={'b\u202egnp.eml\u0007'} />);
  expect(container).toHaveTextContent('b\ufffdgnp.eml\ufffd');
});
