import { SHEET_NAMES } from '../domain/standard/sheet/sheet-layout';
import { readCsv, readPasted } from '../reports/csv/sheet-csv';
import { packWorkbook } from '../reports/xlsx/pack-workbook';
import { readWorkbook } from '../reports/xlsx/read-workbook';
import { writeWorkbook } from '../reports/xlsx/write-workbook';
import type { SheetAnswers, SheetReply, SheetRequest } from './sheet';

/** The only place of the app that loads the spreadsheet libraries; it ends with the worker. */
addEventListener('message', (event: MessageEvent<SheetRequest>) => {
  void answer(event.data).then(
    (found) => reply({ ok: true, answer: found }),
    (error: unknown) => reply({ ok: false, detail: String(error) }),
  );
});

const reply = (message: SheetReply): void => postMessage(message);

async function answer(request: SheetRequest): Promise<SheetAnswers[keyof SheetAnswers]> {
  switch (request.kind) {
    case 'readXlsx':
      return readWorkbook(request.bytes, SHEET_NAMES);
    case 'readCsv':
      return readCsv(request.bytes);
    case 'readPasted':
      return readPasted(request.text);
    case 'writeXlsx':
      return writeWorkbook(packWorkbook(request.pack));
    case 'writeSheets':
      return writeWorkbook(request.sheets);
  }
}
