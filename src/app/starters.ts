import type { Institution } from '../domain/assessment/assessment.generated';
import { fillStarter } from '../domain/starter/fill-starter';
import { factsOf, type StarterFacts } from '../domain/starter/placeholders';
import type { Starter } from '../domain/starter/starter.generated';
import type { StarterIndex } from '../domain/starter/starter-index';
import { formatDate } from '../i18n';
import { askDocxWorker } from '../workers/docx-bridge';
import { fileSlug } from './file-slug';
import type { Ground } from './ground';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

export interface StarterService {
  /** Which documents there are and which criteria they help with; small, fetched once. */
  readonly index: () => Promise<StarterIndex>;
  /** null: there is none with this id. */
  readonly load: (id: string) => Promise<Starter | null>;
  /** As it is shown: names from the profile, blanks where it says nothing. null: no institution. */
  readonly fill: (starter: Starter, institution: Institution | null) => Starter;
  /** Hands an editable DOCX to the browser; rejects when the writer cannot be had. */
  readonly download: (starter: Starter, institution: Institution | null) => Promise<void>;
}

type Needs = Pick<Ground, 'ports'> & { readonly writeDocx?: typeof askDocxWorker };

export const createStarterService = ({ ports, writeDocx = askDocxWorker }: Needs): StarterService => {
  let known: Promise<StarterIndex> | null = null;
  const index = (): Promise<StarterIndex> => {
    known ??= ports.fetchText('standards/starters/index.json').then(
      (text) => JSON.parse(text) as StarterIndex,
      (error: unknown) => {
        known = null;
        throw error;
      },
    );
    return known;
  };
  const facts = (institution: Institution | null): StarterFacts => factsOf(institution, formatDate(ports.clock.today()));
  return {
    index,
    // Shipped starters were checked when the app was built.
    load: async (id) => {
      const isKnown = (await index()).starters.some((entry) => entry.id === id);
      return isKnown ? (JSON.parse(await ports.fetchText(`standards/starters/${id}.json`)) as Starter) : null;
    },
    fill: (starter, institution) => fillStarter(starter, facts(institution)),
    download: async (starter, institution) => {
      const bytes = await writeDocx({ starter, facts: facts(institution), madeOn: ports.clock.today() });
      ports.files.save(starterFileName(starter.id, institution), bytes, DOCX_TYPE);
    },
  };
};

export const starterFileName = (id: string, institution: Pick<Institution, 'name'> | null): string =>
  institution === null ? `contoh-${id}.docx` : `contoh-${id}-${fileSlug(institution.name)}.docx`;
