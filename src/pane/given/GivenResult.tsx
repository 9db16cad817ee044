import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { isDangerous } from '../../explanation/card/danger-order.ts';
import { fillPlain } from '../../explanation/words/fill-template.ts';
import { printable } from '../../explanation/words/printable.ts';
import type { Catalog } from '../../locales/catalog/catalog.ts';
import { byDanger } from '../../ui/list/by-danger.ts';
import { EntryList } from '../../ui/list/EntryList.tsx';
import { Inspector } from '../../ui/Inspector.tsx';
import type { InspectorProps } from '../../ui/Inspector.tsx';
import { AroundMessage } from '../../ui/answer/AroundMessage.tsx';
import { labelOfFields } from '../../ui/answer/message-label.ts';
import { styleSheet } from '../../ui/fetched/style-sheet.ts';
import { LookBack } from '../LookBack.tsx';
import { mostFiles } from './use-given.ts';
import type { Given } from './use-given.ts';

interface GivenResultProps extends Required<Pick<InspectorProps, 'part' | 'onPart' | 'desk'>> {
  readonly given: Given;
  readonly catalog: Catalog;
  readonly onBack: () => void;
}

/**
 * The answer for what the pane was given, or why there is none, and the way back to the message on show. Of several messages the
 * most dangerous come first.
 */
export function GivenResult({ given, catalog, onBack, ...rest }: GivenResultProps): ReactElement {
  const words = catalog.look.given;
  // a choice among what was given before is none here
  const [chosen, setChosen] = useState({ of: given, place: 0 });
  const entries = useMemo(() => (given.kind === 'read' ? byDanger(given.entries) : []), [given]);
  const isList = entries.length > 1;
  useEffect(() => {
    if (isList) void styleSheet('page.css');
  }, [isList]);
  const place = chosen.of === given ? chosen.place : 0;
  const inspection = entries[place]?.inspection;
  const inspected = inspection !== undefined && 'detection' in inspection ? inspection : null;
  const around = inspected && <AroundMessage inspected={inspected} catalog={catalog} />;
  const isDanger = inspected !== null && isDangerous(inspected.detection);
  const failure = given.kind === 'failed' ? fillPlain(words.failed, { name: printable(given.name), code: given.code }) : null;
  return (
    <div data-testid="given">
      <LookBack
        text={failure ?? (given.kind === 'nothing' ? catalog.pane.page.nothingDropped : words.shown)}
        back={words.back}
        onBack={onBack}
      />
      {given.kind === 'read' && given.files > mostFiles && (
        <p role="alert">{fillPlain(catalog.pane.page.tooManyFiles, { count: given.files, limit: mostFiles })}</p>
      )}
      {isList && (
        <EntryList
          entries={entries}
          chosen={place}
          catalog={catalog}
          onChoose={(next) => setChosen({ of: given, place: next })}
        />
      )}
      {!isDanger && around}
      {(given.kind === 'reading' || inspection !== undefined) && (
        <Inspector
          {...rest}
          inspection={inspection ?? { state: 'checking' }}
          round={place}
          label={inspected && labelOfFields(inspected.detection.fields)}
          catalog={catalog}
          hints={catalog.pane.pageHints}
          page={catalog.pane.page}
          below={isDanger && around}
          pageAddress={null}
          onRetry={null}
        />
      )}
    </div>
  );
}
