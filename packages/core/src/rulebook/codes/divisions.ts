import type { Division } from '../../model/division.js';
import type { Source, Standing } from '../../model/source.js';

/** Years are those of a compiled history of the code; before 1981 it does not say. */
export const divisionCodes: Source = {
  id: 'gb-t-2260',
  title: { zh: 'GB/T 2260 中华人民共和国行政区划代码', en: 'GB/T 2260 Codes for the administrative divisions of the People’s Republic of China' },
};

/** Read in a public compilation; the years and the codes before 1999 in that one only. */
export const divisionCodesStanding: Standing = 'reported';

const provinces: readonly Division[] = [
  { code: '110000', label: { zh: '北京市', en: 'Beijing' } },
  { code: '120000', label: { zh: '天津市', en: 'Tianjin' } },
  { code: '130000', label: { zh: '河北省', en: 'Hebei' } },
  { code: '140000', label: { zh: '山西省', en: 'Shanxi' } },
  { code: '150000', label: { zh: '内蒙古自治区', en: 'Inner Mongolia' } },
  { code: '210000', label: { zh: '辽宁省', en: 'Liaoning' } },
  { code: '220000', label: { zh: '吉林省', en: 'Jilin' } },
  { code: '230000', label: { zh: '黑龙江省', en: 'Heilongjiang' } },
  { code: '310000', label: { zh: '上海市', en: 'Shanghai' } },
  { code: '320000', label: { zh: '江苏省', en: 'Jiangsu' } },
  { code: '330000', label: { zh: '浙江省', en: 'Zhejiang' } },
  { code: '340000', label: { zh: '安徽省', en: 'Anhui' } },
  { code: '350000', label: { zh: '福建省', en: 'Fujian' } },
  { code: '360000', label: { zh: '江西省', en: 'Jiangxi' } },
  { code: '370000', label: { zh: '山东省', en: 'Shandong' } },
  { code: '410000', label: { zh: '河南省', en: 'Henan' } },
  { code: '420000', label: { zh: '湖北省', en: 'Hubei' } },
  { code: '430000', label: { zh: '湖南省', en: 'Hunan' } },
  { code: '440000', label: { zh: '广东省', en: 'Guangdong' } },
  { code: '450000', label: { zh: '广西壮族自治区', en: 'Guangxi' } },
  { code: '460000', label: { zh: '海南省', en: 'Hainan' }, since: 1988 },
  { code: '500000', label: { zh: '重庆市', en: 'Chongqing' }, since: 1997 },
  { code: '510000', label: { zh: '四川省', en: 'Sichuan' } },
  { code: '520000', label: { zh: '贵州省', en: 'Guizhou' } },
  { code: '530000', label: { zh: '云南省', en: 'Yunnan' } },
  { code: '540000', label: { zh: '西藏自治区', en: 'Tibet' } },
  { code: '610000', label: { zh: '陕西省', en: 'Shaanxi' } },
  { code: '620000', label: { zh: '甘肃省', en: 'Gansu' } },
  { code: '630000', label: { zh: '青海省', en: 'Qinghai' } },
  { code: '640000', label: { zh: '宁夏回族自治区', en: 'Ningxia' } },
  { code: '650000', label: { zh: '新疆维吾尔自治区', en: 'Xinjiang' } },
  { code: '710000', label: { zh: '台湾省', en: 'Taiwan' } },
  { code: '810000', label: { zh: '香港特别行政区', en: 'Hong Kong' }, since: 1997 },
  { code: '820000', label: { zh: '澳门特别行政区', en: 'Macao' }, since: 1999 },
];

const dazhou: readonly Division[] = [
  { code: '511700', label: { zh: '达州市', en: 'Dazhou City' }, since: 1999 },
  { code: '511702', label: { zh: '通川区', en: 'Tongchuan District' }, since: 1999 },
  { code: '511703', label: { zh: '达川区', en: 'Dachuan District' }, since: 2013 },
  { code: '511722', label: { zh: '宣汉县', en: 'Xuanhan County' }, since: 1999 },
  { code: '511723', label: { zh: '开江县', en: 'Kaijiang County' }, since: 1999 },
  { code: '511724', label: { zh: '大竹县', en: 'Dazhu County' }, since: 1999 },
  { code: '511725', label: { zh: '渠县', en: 'Qu County' }, since: 1999 },
  { code: '511781', label: { zh: '万源市', en: 'Wanyuan City' }, since: 1999 },
];

/** Places outside Dazhou that the rulebook speaks of. */
const elsewhere: readonly Division[] = [
  { code: '350121', label: { zh: '闽侯县', en: 'Minhou County' } },
  { code: '350526', label: { zh: '德化县', en: 'Dehua County' } },
  { code: '360703', label: { zh: '南康区', en: 'Nankang District' } },
  { code: '510811', label: { zh: '昭化区', en: 'Zhaohua District' } },
  { code: '511300', label: { zh: '南充市', en: 'Nanchong City' }, since: 1993 },
  { code: '532300', label: { zh: '楚雄彝族自治州', en: 'Chuxiong Yi Autonomous Prefecture' } },
  { code: '611026', label: { zh: '柞水县', en: 'Zhashui County' }, since: 2001 },
];

/** Codes that Dazhou and the prefecture before it once had. Id numbers and old files still carry them. */
const retiredOfDazhou: readonly Division[] = [
  { code: '511721', label: { zh: '达县', en: 'Da County' }, since: 1999, through: 2013, successors: ['511702', '511703'] },
  { code: '513000', label: { zh: '达川地区', en: 'Dachuan Prefecture' }, since: 1993, through: 1999, successors: ['511700'] },
  { code: '513000', label: { zh: '达县地区', en: 'Daxian Prefecture' }, through: 1993 },
  { code: '513001', label: { zh: '达川市', en: 'Dachuan City' }, since: 1993, through: 1999, successors: ['511702'] },
  { code: '513001', label: { zh: '达县市', en: 'Daxian City' }, through: 1993 },
  { code: '513002', label: { zh: '万源市', en: 'Wanyuan City' }, since: 1993, through: 1999, successors: ['511781'] },
  { code: '513021', label: { zh: '达县', en: 'Da County' }, through: 1999, successors: ['511702', '511721'] },
  { code: '513022', label: { zh: '宣汉县', en: 'Xuanhan County' }, through: 1999, successors: ['511722'] },
  { code: '513023', label: { zh: '开江县', en: 'Kaijiang County' }, through: 1999, successors: ['511723'] },
  { code: '513024', label: { zh: '万源县', en: 'Wanyuan County' }, through: 1993, successors: ['513002'] },
  { code: '513025', label: { zh: '通江县', en: 'Tongjiang County' }, through: 1993, successors: ['513721'] },
  { code: '513026', label: { zh: '南江县', en: 'Nanjiang County' }, through: 1993, successors: ['513722'] },
  { code: '513027', label: { zh: '巴中县', en: 'Bazhong County' }, through: 1993, successors: ['513701'] },
  { code: '513028', label: { zh: '平昌县', en: 'Pingchang County' }, through: 1993, successors: ['513723'] },
  { code: '513029', label: { zh: '大竹县', en: 'Dazhu County' }, through: 1999, successors: ['511724'] },
  { code: '513030', label: { zh: '渠县', en: 'Qu County' }, through: 1999, successors: ['511725'] },
  { code: '513031', label: { zh: '邻水县', en: 'Linshui County' }, through: 1993, successors: ['513624'] },
  { code: '513032', label: { zh: '白沙工农区', en: 'Baisha Worker-Peasant District' }, through: 1993, successors: ['513002'] },
];

/** Provinces of the whole country; prefecture and counties of Dazhou, past and present; and the places elsewhere that a rule names. */
export const divisions: readonly Division[] = [...provinces, ...dazhou, ...elsewhere, ...retiredOfDazhou];
