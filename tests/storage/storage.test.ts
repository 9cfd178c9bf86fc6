import 'fake-indexeddb/auto';
import { cleanUpDatabases } from '../support/storage/test-database';
import { commitSuite } from './suites/commit';
import { readingSuite } from './suites/reading';

cleanUpDatabases();
commitSuite();
readingSuite();
