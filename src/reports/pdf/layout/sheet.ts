import type { FaceSet } from '../font/face-set';
import { BODY } from '../look';
import { type Mark, type OutlineEntry, type Page, shifted } from '../marks';

interface OutlineDraft {
  readonly title: string;
  page: number;
  readonly children: OutlineDraft[];
}

/** Where a heading began that must not be left alone at the end of a page. */
interface Hold {
  readonly firstMark: number;
  readonly y: number;
  readonly bookmarks: OutlineDraft[];
}

/** The pages as they fill up, from top to bottom. `y` is where the next thing goes; nothing may pass BODY.bottom. */
export class Sheet {
  readonly faces: FaceSet;
  y: number = BODY.top;
  private readonly filled: Mark[][] = [[]];
  private readonly entries: OutlineDraft[] = [];
  private held: Hold | null = null;

  constructor(faces: FaceSet) {
    this.faces = faces;
  }

  get pageCount(): number {
    return this.filled.length;
  }

  get room(): number {
    return BODY.bottom - this.y;
  }

  get isAtTop(): boolean {
    return this.y <= BODY.top;
  }

  add(...marks: readonly Mark[]): void {
    this.filled[this.filled.length - 1]?.push(...marks);
  }

  /** Begins a page. What is held comes along to its top. */
  newPage(): void {
    const { held } = this;
    this.held = null;
    const moved = held === null ? [] : (this.filled[this.filled.length - 1]?.splice(held.firstMark) ?? []);
    const shift = held === null ? 0 : BODY.top - held.y;
    for (const bookmark of held?.bookmarks ?? []) bookmark.page += 1;
    this.filled.push(moved.map((mark) => shifted(mark, shift)));
    this.y = held === null ? BODY.top : this.y + shift;
  }

  /** Goes to a new page unless `height` still fits here. A height that fits no page stays where it is: its parts must flow. */
  ensure(height: number): void {
    if (height > BODY.bottom - BODY.top) return;
    while (height > this.room && !this.isAtTop) this.newPage();
  }

  /** From here on everything stays with what follows, until `release`: if the page ends before, it moves to the next one. */
  hold(): void {
    this.held = this.isAtTop ? null : { firstMark: this.filled[this.filled.length - 1]?.length ?? 0, y: this.y, bookmarks: [] };
  }

  get isHolding(): boolean {
    return this.held !== null;
  }

  /** What was held has its first content below it and may stay. */
  release(): void {
    this.held = null;
  }

  /** Space between two things; none at the top of a page. */
  gap(height: number): void {
    if (!this.isAtTop) this.y = Math.min(BODY.bottom, this.y + height);
  }

  /** A bookmark to this page. Level 1 hangs below the last of level 0. */
  bookmark(title: string, level: 0 | 1): void {
    const parent = level === 1 ? this.entries[this.entries.length - 1]?.children : undefined;
    const entry: OutlineDraft = { title, page: this.pageCount, children: [] };
    (parent ?? this.entries).push(entry);
    this.held?.bookmarks.push(entry);
  }

  get pages(): readonly Page[] {
    return this.filled.map((marks) => ({ marks }));
  }

  get outline(): readonly OutlineEntry[] {
    return this.entries;
  }
}
