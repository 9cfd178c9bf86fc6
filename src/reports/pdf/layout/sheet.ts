import type { FaceSet } from '../font/face-set';
import { BODY } from '../look';
import type { Mark, OutlineEntry, Page } from '../marks';

interface OutlineDraft {
  readonly title: string;
  readonly page: number;
  readonly children: OutlineDraft[];
}

/** The pages as they fill up, from top to bottom. `y` is where the next thing goes; nothing may pass BODY.bottom. */
export class Sheet {
  readonly faces: FaceSet;
  y: number = BODY.top;
  private readonly filled: Mark[][] = [[]];
  private readonly entries: OutlineDraft[] = [];

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

  newPage(): void {
    this.filled.push([]);
    this.y = BODY.top;
  }

  /** Goes to a new page unless `height` still fits here. A height that fits no page stays where it is: its parts must flow. */
  ensure(height: number): void {
    if (height > this.room && !this.isAtTop && height <= BODY.bottom - BODY.top) this.newPage();
  }

  /** Space between two things; none at the top of a page. */
  gap(height: number): void {
    if (!this.isAtTop) this.y = Math.min(BODY.bottom, this.y + height);
  }

  /** A bookmark to this page. Level 1 hangs below the last of level 0. */
  bookmark(title: string, level: 0 | 1): void {
    const parent = level === 1 ? this.entries[this.entries.length - 1]?.children : undefined;
    (parent ?? this.entries).push({ title, page: this.pageCount, children: [] });
  }

  get pages(): readonly Page[] {
    return this.filled.map((marks) => ({ marks }));
  }

  get outline(): readonly OutlineEntry[] {
    return this.entries;
  }
}
