import { Square } from 'lucide';
import type { FieldsBlock, SignaturesBlock, StarterBlock, TableBlock } from '../../domain/starter/starter.generated';
import { starterDocumentTexts, starterTexts } from '../../i18n/pages/starters';
import { Icon } from '../components/icon';

/** One block as it will stand on paper. */
export function Block({ block }: { readonly block: StarterBlock }) {
  switch (block.type) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'paragraph':
      return <p>{block.text}</p>;
    case 'note':
      return (
        <p class="doc-note">
          <strong>{starterDocumentTexts.note}</strong>
          {block.text}
        </p>
      );
    case 'numbered':
      return (
        <ol>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ol>
      );
    case 'bullet':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      );
    case 'checklist':
      return <Checklist items={block.items} />;
    case 'table':
      return <Grid block={block} />;
    case 'fields':
      return <Fields block={block} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'pageBreak':
      return (
        <p class="doc-break small soft">
          <span>{starterTexts.pageBreak}</span>
        </p>
      );
  }
}

function Checklist({ items }: { readonly items: readonly string[] }) {
  return (
    <ul class="plain doc-checks">
      {items.map((item) => (
        <li key={item}>
          <Icon node={Square} />
          <span>{item}</span>
        </li>
      ))}
    </ul>
  );
}

/** Blank rows are counted, not drawn: on a phone they would only be scrolled past. There each cell says its own heading. */
function Grid({ block: { columns, rows = [], blankRows = 0 } }: { readonly block: TableBlock }) {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return (
    <table class="table doc-table">
      <colgroup>
        {columns.map(({ title, width }, at) => (
          <col key={`${at} ${title}`} width={`${Math.round((100 * width) / whole)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }, at) => (
            <th key={`${at} ${title}`} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, line) => (
          <tr key={`${line} ${row[0]}`}>
            {row.map((text, at) => (
              <td key={`${at} ${text}`} data-label={columns[at]?.title}>
                {text === '' ? <span class="visually-hidden">{starterTexts.blankCell}</span> : text}
              </td>
            ))}
          </tr>
        ))}
        {blankRows > 0 && (
          <tr>
            <td colSpan={columns.length} class="small soft">
              {starterTexts.emptyRows(blankRows)}
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Fields({ block }: { readonly block: FieldsBlock }) {
  return (
    <ul class="plain doc-fields">
      {block.items.map(({ label, value }) => (
        <li key={label}>
          <span>{label}</span>
          <span class="doc-line">{value ?? <span class="visually-hidden">{starterTexts.blankCell}</span>}</span>
        </li>
      ))}
    </ul>
  );
}

function Signatures({ block }: { readonly block: SignaturesBlock }) {
  return (
    <ul class="plain doc-signatures">
      {block.signers.map(({ role, name }) => (
        <li key={role}>
          <span>{role}</span>
          <span>({name ?? '____________________'})</span>
        </li>
      ))}
    </ul>
  );
}
