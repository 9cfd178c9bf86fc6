import type { Condition, ConditionValue, CriterionCondition, FieldCondition, Operator } from '../../standard-pack.generated';
import { type CellReading, type CellText, meaning, noMeaning, numberOf } from './cell-text';
import { readTokens, type Token } from './condition-tokens';

const SIGNS: Readonly<Record<string, Operator>> = {
  '=': 'eq',
  '!=': 'ne',
  '<>': 'ne',
  '≠': 'ne',
  '<': 'lt',
  '<=': 'lte',
  '≤': 'lte',
  '>': 'gt',
  '>=': 'gte',
  '≥': 'gte',
};
const SIGN_OF = { eq: '=', ne: '!=', lt: '<', lte: '<=', gt: '>', gte: '>=', in: 'salah satu dari' } as const satisfies Record<Operator, string>;

const valueText = (value: string | number): string =>
  typeof value === 'number' ? String(value) : /^[A-Za-z][A-Za-z-]*$/.test(value) ? value : JSON.stringify(value);

function comparisonText(condition: FieldCondition | CriterionCondition): string {
  const subject = 'criterion' in condition ? `tingkat(${condition.criterion})` : condition.field;
  const { value } = condition;
  return `${subject} ${SIGN_OF[condition.op]} ${Array.isArray(value) ? `(${value.map(valueText).join('; ')})` : valueText(value)}`;
}

function conditionText(condition: Condition, isInside = false): string {
  if ('not' in condition) return `bukan ${conditionText(condition.not, true)}`;
  const parts = 'all' in condition ? condition.all : 'any' in condition ? condition.any : null;
  if (parts === null) return comparisonText(condition as FieldCondition | CriterionCondition);
  const text = parts.map((part) => conditionText(part, true)).join('all' in condition ? ' dan ' : ' atau ');
  return isInside ? `(${text})` : text;
}

/** Thrown inside the parser only, and caught at its door. */
class Unreadable extends Error {
  readonly code: string;
  readonly at: string;
  constructor(code: string, token: Token | undefined) {
    super(code);
    this.code = code;
    this.at = token?.text ?? '';
  }
}

class Parser {
  readonly tokens: readonly Token[];
  place = 0;
  constructor(tokens: readonly Token[]) {
    this.tokens = tokens;
  }
  peek(): Token | undefined {
    return this.tokens[this.place];
  }
  isWord(word: string): boolean {
    const token = this.peek();
    return token?.kind === 'word' && token.text.toLowerCase() === word;
  }
  isMark(mark: string): boolean {
    const token = this.peek();
    return token?.kind === 'mark' && token.text === mark;
  }
  take(kind: Token['kind'], text?: string): string {
    const token = this.peek();
    if (token?.kind !== kind || (text !== undefined && token.text.toLowerCase() !== text)) throw new Unreadable('sheet/condition', token);
    this.place += 1;
    return token.text;
  }
  whole(): Condition {
    const condition = this.joined();
    if (this.peek() !== undefined) throw new Unreadable('sheet/condition', this.peek());
    return condition;
  }
  joined(): Condition {
    const parts = [this.unit()];
    const joiner = this.isWord('dan') ? 'dan' : this.isWord('atau') ? 'atau' : null;
    if (joiner === null) return parts[0] as Condition;
    while (this.isWord(joiner)) {
      this.place += 1;
      parts.push(this.unit());
    }
    // "a dan b atau c" means one thing to one reader and another to the next: brackets are asked for.
    if (this.isWord('dan') || this.isWord('atau')) throw new Unreadable('sheet/condition-mixed', this.peek());
    return joiner === 'dan' ? { all: parts } : { any: parts };
  }
  unit(): Condition {
    if (this.isWord('bukan')) {
      this.place += 1;
      return { not: this.unit() };
    }
    if (!this.isMark('(')) return this.comparison();
    this.place += 1;
    const inner = this.joined();
    this.take('mark', ')');
    return inner;
  }
  comparison(): Condition {
    const isLevel = this.isWord('tingkat') && this.tokens[this.place + 1]?.text === '(';
    const subject = isLevel ? { criterion: this.levelSubject() } : { field: this.take('word') };
    if (this.isWord('salah')) {
      for (const word of ['salah', 'satu', 'dari']) this.take('word', word);
      return { ...subject, op: 'in', value: this.list() } as Condition;
    }
    const op = SIGNS[this.take('sign')];
    if (op === undefined) throw new Unreadable('sheet/condition', this.peek());
    return { ...subject, op, value: this.value() } as Condition;
  }
  levelSubject(): string {
    this.take('word', 'tingkat');
    this.take('mark', '(');
    const criterion = this.take('word');
    this.take('mark', ')');
    return criterion;
  }
  value(): string | number {
    const token = this.peek();
    if (token?.kind === 'quoted') return this.take('quoted');
    const word = this.take('word');
    return numberOf(word) ?? word;
  }
  list(): ConditionValue {
    this.take('mark', '(');
    const values = [this.value()];
    while (this.isMark(';')) {
      this.place += 1;
      values.push(this.value());
    }
    this.take('mark', ')');
    return values;
  }
}

/**
 * `children-boys > 0 dan children-girls > 0`, `bukan (tingkat(butir-a) >= 1 atau kind = anak)`,
 * `kind salah satu dari (anak; lansia)`. What this cannot say stands as JSON in its cell.
 */
export const conditionCell: CellText<Condition> = {
  write: (condition) => conditionText(condition),
  read: (text): CellReading<Condition> => {
    const tokens = readTokens(text);
    try {
      return meaning(new Parser(tokens).whole());
    } catch (error) {
      if (error instanceof Unreadable) return noMeaning(error.code, { at: error.at });
      throw error;
    }
  },
};
