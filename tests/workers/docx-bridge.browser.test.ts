import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/domain/starter/placeholders';
import type { Starter } from '../../src/domain/starter/starter.generated';
import { askDocxWorker } from '../../src/workers/docx-bridge';
import { wordsOf } from '../support/starter/docx-words';

const STARTER: Starter = {
  format: 'siap-lks/starter@1',
  id: 'uji',
  topic: 'surat',
  title: 'Uji',
  summary: 'Uji.',
  audience: 'Uji.',
  forCriteria: [{ pack: 'p', criterion: 'a' }],
  basis: [{ title: 'Usulan', confidence: 'likely' }],
  blocks: [{ type: 'paragraph', text: 'Untuk {{lembaga}}.' }],
};

describe('the worker that writes documents', () => {
  it('gives the bytes of a DOCX with the name in it', async () => {
    const facts = factsOf({ id: 'l', name: 'Panti Uji', kind: 'anak', profile: {} }, '24 November 2026');
    const bytes = await askDocxWorker({ starter: STARTER, facts, madeOn: '2026-11-24' });
    expect(wordsOf(bytes)).toContain('Untuk Panti Uji.');
  });
});
