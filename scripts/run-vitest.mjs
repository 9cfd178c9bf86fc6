/** Runs one vitest project and counts: a project without tests, or a run that broke off, is a failure. */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { runTool } from './project.mjs';

function counts(reportPath) {
  if (!existsSync(reportPath)) return null;
  const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(readFileSync(reportPath, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests, suitesFailed: numFailedTestSuites, success };
}

/** Returns {passed, failed}. */
export function runVitest(project, environment) {
  const reportPath = `.cache/test-${project}.json`;
  mkdirSync('.cache', { recursive: true });
  rmSync(reportPath, { force: true });
  const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${reportPath}`];
  const { status } = runTool('vitest/vitest.mjs', args, { env: { ...process.env, ...environment } });
  const result = counts(reportPath);
  if (result === null || result.passed + result.failed === 0) {
    console.error(`${project}: no test ran`);
    return { passed: 0, failed: 1 };
  }
  // A suite that cannot be loaded, or an error outside any test, fails the run without failing a test.
  const brokeOff = result.failed === 0 && (status !== 0 || !result.success);
  return { passed: result.passed, failed: result.failed + (brokeOff ? 1 : 0) };
}
