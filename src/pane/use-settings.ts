import { useState } from 'react';
import { partIds } from '../locales/catalog/part-words.ts';
import type { PartId } from '../locales/catalog/part-words.ts';
import type { Outlook } from '../outlook/outlook.ts';
import { deskAddressIn } from './mail-address.ts';

/** Everything that is kept from one sitting to the next: the tab, and the help desk's address. */
export interface Settings {
  readonly part: PartId;
  readonly address: string;
  readonly keepPart: (part: PartId) => void;
  /** whether Outlook has stored it; it holds in this pane in any case */
  readonly keepAddress: (address: string) => Promise<boolean>;
}

/**
 * The settings in the user's mailbox; without Outlook they hold until the pane closes. The user's own address goes before the
 * manifest's.
 */
export function useSettings(outlook: Outlook | null): Settings {
  const [part, setPart] = useState<PartId | null>(null);
  const [address, setAddress] = useState<string | null>(null);
  return {
    part: part ?? partOf(outlook?.readSetting('view') ?? null),
    address: address ?? outlook?.readSetting('help-desk-address') ?? deskAddressIn(window.location.search),
    keepPart: (chosen) => {
      setPart(chosen);
      void outlook?.saveSetting('view', chosen);
    },
    keepAddress: async (typed) => {
      setAddress(typed);
      return (await outlook?.saveSetting('help-desk-address', typed))?.kind === 'saved';
    },
  };
}

/** What was stored is text, perhaps of another version. */
function partOf(stored: string | null): PartId {
  return partIds.find((part) => part === stored) ?? 'why';
}
