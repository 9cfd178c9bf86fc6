import { useState } from 'preact/hooks';
import { readPastedPack, readPastedText, type SheetResult } from '../../app/sheet-packs';
import { guessColumns, type PastedColumn, type PastedFacts } from '../../domain/standard/sheet/pasted-rows';
import { slugOf } from '../../domain/standard/sheet/slugs';
import { formatNumber, messages } from '../../i18n';
import { sheetTexts } from '../../i18n/pages/sheet';
import { Field, SelectField, TextField } from '../components/field';
import { Notice } from '../components/notice';

type Rows = readonly (readonly string[])[];

const COLUMN_OPTIONS = Object.entries(sheetTexts.columns);
const EXAMPLE_LENGTH = 60;

interface PasteFormProps {
  readonly onResult: (result: SheetResult) => void;
  readonly onFailed: () => void;
}

/** Rows from a table elsewhere: paste, say what each column holds, say what the pack is. */
export function PasteForm({ onResult, onFailed }: PasteFormProps) {
  const [text, setText] = useState('');
  const [rows, setRows] = useState<Rows | null>(null);
  const read = async (): Promise<void> => setRows(await readPastedText(text));
  return (
    <div class="stack">
      <p class="small soft">{sheetTexts.pasteHint}</p>
      <Field label={sheetTexts.pasteLabel}>
        {(control) => <textarea {...control} class="input" rows={6} value={text} onInput={(event) => setText(event.currentTarget.value)} />}
      </Field>
      <div>
        <button type="button" class="button" disabled={text.trim() === ''} onClick={() => void read().catch(onFailed)}>
          {sheetTexts.pasteRead}
        </button>
      </div>
      {rows !== null && <MatchForm key={rows.length === 0 ? '' : JSON.stringify(rows[0])} rows={rows} onResult={onResult} onFailed={onFailed} />}
    </div>
  );
}

const widthOf = (rows: Rows): number => Math.max(0, ...rows.map((row) => row.length));

function firstColumns(rows: Rows): readonly PastedColumn[] {
  const guessed = guessColumns(rows[0] ?? []);
  return [...Array(widthOf(rows)).keys()].map((place) => guessed[place] ?? 'ignore');
}

function MatchForm({ rows, onResult, onFailed }: PasteFormProps & { readonly rows: Rows }) {
  const [hasHeading, setHasHeading] = useState(true);
  const [columns, setColumns] = useState(() => firstColumns(rows));
  const [facts, setFacts] = useState(emptyFacts);
  const [levels, setLevels] = useState(sheetTexts.defaultLevels);
  const build = async (): Promise<void> => {
    const named = { ...facts, id: facts.id.trim() || slugOf(facts.title), levels: levels.split('\n').flatMap((level) => level.trim() || []) };
    onResult(await readPastedPack({ rows, columns, hasHeading }, named));
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void build().catch(onFailed);
      }}
    >
      <Notice>{sheetTexts.pasteRows(formatNumber(rows.length), formatNumber(columns.length))}</Notice>
      <label class="check">
        <input type="checkbox" checked={hasHeading} onChange={(event) => setHasHeading(event.currentTarget.checked)} />
        {sheetTexts.hasHeading}
      </label>
      <div class="field-grid">
        {columns.map((column, place) => (
          <SelectField
            key={place}
            label={(hasHeading && rows[0]?.[place]) || sheetTexts.column(place + 1)}
            hint={sheetTexts.columnExample((rows[hasHeading ? 1 : 0]?.[place] ?? '').slice(0, EXAMPLE_LENGTH))}
            value={column}
            options={COLUMN_OPTIONS}
            onValue={(value) =>
              setColumns(columns.map((old, other) => (other === place ? (value as PastedColumn) : old === value && value !== 'ignore' ? 'ignore' : old)))
            }
          />
        ))}
      </div>
      <FactFields facts={facts} onFacts={setFacts} />
      <Field label={sheetTexts.levels} hint={sheetTexts.levelsHint}>
        {(control) => <textarea {...control} class="input" rows={4} value={levels} onInput={(event) => setLevels(event.currentTarget.value)} />}
      </Field>
      <div>
        <button type="submit" class="button primary">
          {sheetTexts.build}
        </button>
      </div>
    </form>
  );
}

type Facts = Omit<PastedFacts, 'levels'>;

const emptyFacts: Facts = { id: '', version: '1.0.0', title: '', issuer: '', status: 'derived', statusNote: '', sourceTitle: '' };
const STATUSES = ['derived', 'indicative', 'example', 'official'] as const;

function FactFields({ facts, onFacts }: { readonly facts: Facts; readonly onFacts: (facts: Facts) => void }) {
  const set = (key: keyof Facts) => (value: string) => onFacts({ ...facts, [key]: value });
  return (
    <fieldset class="stack">
      <legend>
        <strong>{sheetTexts.facts}</strong>
      </legend>
      <div class="field-grid">
        <TextField label={sheetTexts.packTitle} value={facts.title} onValue={set('title')} />
        <TextField label={sheetTexts.packId} hint={sheetTexts.packIdHint} value={facts.id} placeholder={slugOf(facts.title)} onValue={set('id')} />
        <TextField label={sheetTexts.version} value={facts.version} onValue={set('version')} />
        <TextField label={sheetTexts.issuer} value={facts.issuer} onValue={set('issuer')} />
        <SelectField
          label={sheetTexts.status}
          value={facts.status}
          onValue={set('status')}
          options={STATUSES.map((status) => [status, messages.common.status[status]] as const)}
        />
        <TextField label={sheetTexts.statusNote} hint={sheetTexts.statusNoteHint} value={facts.statusNote} onValue={set('statusNote')} />
        <TextField label={sheetTexts.source} hint={sheetTexts.sourceHint} value={facts.sourceTitle} onValue={set('sourceTitle')} />
      </div>
    </fieldset>
  );
}
