import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const noDefine = {
  selector: "CallExpression[callee.object.name='customElements'][callee.property.name='define']",
  message: 'Call define() of base/define: a second copy on the page must not throw.',
};
const noStyle = {
  selector: "TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/(^|\\s)style\\s*=|<style/i]",
  message: "style-src 'self' blocks style attributes and elements: use the css-vars directive.",
};

const inTests = Object.fromEntries(
  ['no-non-null-assertion', 'no-unsafe-assignment', 'no-unsafe-argument', 'no-unsafe-return', 'no-unsafe-member-access', 'no-base-to-string', 'restrict-template-expressions']
    .map((rule) => [`@typescript-eslint/${rule}`, 'off']),
);

export default defineConfig(
  globalIgnores(['**/dist/**', 'docs/**', 'coverage/**', '.pack/**', '.cache/**']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      // The boundary refuses what the types rule out, because plain JavaScript calls it too; this rule would delete those checks.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      // Code points are what is counted in a text that is shortened or masked.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      // Records are keyed by data.
      '@typescript-eslint/no-dynamic-delete': 'off',
    },
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['RenderedElement', 'DabiaoElement'] } },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      // HTMLElementTagNameMap grows by declaration merging, which only an interface can.
      '@typescript-eslint/consistent-type-definitions': 'off',
      'no-restricted-syntax': ['error', noDefine, noStyle],
      // A table that is laid out as blocks on a narrow screen loses its roles unless they are written.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  { files: ['packages/widgets/src/base/define.ts'], rules: { 'no-restricted-syntax': ['error', noStyle] } },
  // A test hands in what no caller that type-checks could.
  { files: ['**/*.test.ts', 'packages/*/test/**/*.ts'], rules: inTests },
);
