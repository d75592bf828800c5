/** Which language stands where: English names, Chinese words as data. */
import ts from 'typescript';
import { isShipped, lineOf, nodes, type Check, type Finding, type SourceFile } from './source-file.ts';

/** Han characters and the punctuation and wide forms that come with them. */
const chinese = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

/** Words of the field in pinyin that tend to slip into names. `dibao` is the one that English texts use. */
const pinyin = new Set(
  `tuopin fupin pinkun pinkunhu pinkuncun fanpin zhipin bianyuan jiandang lika danka shouru zhichu chunshouru renjun zhufang weifang
   yinshui anquan yiliao jiaoyu canji dabing jiance jiancehu bangfu banfu cunzhang cunji xiangzhen xianji shengji xingzheng huzhu hukou
   nongcun nonghu nongye banqian wubao tekun zerenren danwei shuji gongshi gonggao kaohe jiandu ducha zhengce touru dangan biaozhun dabiao`
    .split(/\s+/)
    .filter((word) => word !== 'dabiao'),
);

const words = (name: string): string[] => name.split(/(?=[A-Z])|[^A-Za-z]+/).map((word) => word.toLowerCase());

function chineseFindings(file: SourceFile): Finding[] {
  return file.text.split('\n').flatMap((text, i) => {
    const found = chinese.exec(text);
    return found === null ? [] : [{ path: file.path, line: i + 1, what: `"${found[0]}" in engine`, remedy: 'Words for people are data: a Label in model or rulebook, a sentence in report/messages.' }];
  });
}

function nameFindings(file: SourceFile): Finding[] {
  return nodes(file).filter((node) => ts.isIdentifier(node) || ts.isPrivateIdentifier(node)).flatMap((node) => {
    const name = node.text;
    const slipped = chinese.test(name) ? name : words(name).find((word) => pinyin.has(word));
    if (slipped === undefined) return [];
    return [{ path: file.path, line: lineOf(file, node), what: `the name ${name}${slipped === name ? '' : ` (${slipped})`}`, remedy: 'Names are English, as in the glossary; Chinese lives in labels.' }];
  });
}

export const languageChecks: readonly Check[] = [
  { name: 'no Chinese in engine', concerns: (path) => path.startsWith('packages/core/src/engine/'), find: chineseFindings },
  { name: 'names in English', concerns: (path) => isShipped(path) || path.startsWith('scripts/'), find: nameFindings },
];
