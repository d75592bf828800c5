import { jsxTypesPlugin } from '@wc-toolkit/jsx-types';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** dabiao-checklist lives in components/checklist/checklist.js. */
const moduleOf = (_name, tag = '') => `./components/${tag.replace(/^dabiao-/, '')}/${tag.replace(/^dabiao-/, '')}.js`;

/** What is published is dist/*.js: the manifest must not name src/*.ts. */
function distPaths() {
  const published = (path) => path.replace(/^(\.|\/?src)\//, 'dist/').replace(/\.ts$/, '.js');
  const walk = (node) => {
    if (Array.isArray(node)) node.forEach(walk);
    else if (node && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = published(value);
        else walk(value);
      }
    }
  };
  return { name: 'dist-paths', packageLinkPhase: ({ customElementsManifest }) => { walk(customElementsManifest.modules); } };
}

/**
 * Properties that are the element's own affair: a page cannot set them, so no editor and no type offers them. An attribute of the same
 * name, in kebab case, sets each of the others that is no object: see src/base/rendered-element.ts.
 */
function publicOnly() {
  const isPublic = ({ privacy = 'public' }) => privacy === 'public';
  const kebab = (name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    name: 'public-only',
    packageLinkPhase({ customElementsManifest }) {
      for (const declaration of customElementsManifest.modules.flatMap(({ declarations }) => declarations)) {
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !(member.static && ['properties', 'styles'].includes(member.name)));
        if (!declaration.tagName) continue;
        declaration.attributes = declaration.members
          .filter((member) => member.kind === 'field' && !member.static && ['string', 'boolean', 'number'].includes(member.type?.text))
          .map(({ name, type, description }) => ({ name: kebab(name), type, description, fieldName: name }));
      }
    },
  };
}

export default {
  globs: ['src/base/result-element.ts', 'src/components/*/*.ts'],
  exclude: ['src/**/*.*.ts'],
  outdir: '.',
  plugins: [
    publicOnly(),
    distPaths(),
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json' }),
    jsxTypesPlugin({ outdir: 'dist', fileName: 'jsx.d.ts', componentTypePath: moduleOf }),
  ],
};
