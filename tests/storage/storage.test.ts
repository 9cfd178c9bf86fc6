import 'fake-indexeddb/auto';
import { cleanUpDatabases } from '../support/storage/test-database';
import { commitSuite } from './suites/commit';
import { exchangeSuite } from './suites/exchange';
import { filesSuite } from './suites/files';
import { lawsSuite } from './suites/laws';
import { mergeSuite } from './suites/merge';
import { migrationsSuite } from './suites/migrations';
import { openingSuite } from './suites/opening';
import { readingSuite } from './suites/reading';

// The same suites run in a real browser: storage.browser.test.ts.
cleanUpDatabases();
openingSuite();
commitSuite();
readingSuite();
filesSuite();
exchangeSuite();
mergeSuite();
migrationsSuite();
lawsSuite(60);
