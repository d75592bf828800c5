import type { Place } from '../../model/place.js';

/** Sichuan, as the places of an entry. */
export const sichuan: readonly Place[] = ['51'];

/** Dazhou, as the places of an entry. */
export const dazhou: readonly Place[] = ['5117'];

/** The twelve provinces of the western region, as the State groups them. */
export const western: readonly Place[] = ['15', '45', '50', '51', '52', '53', '54', '61', '62', '63', '64', '65'];

/** The six provinces of the central region, as the State groups them. */
export const central: readonly Place[] = ['14', '34', '36', '41', '42', '43'];

/** Hebei, which the usual grouping puts in the east, and whose counties passed where only a central and a western ceiling were named. */
export const hebei: readonly Place[] = ['13'];

/** Jilin, Heilongjiang and Hainan, understood to be counted as central where it is about poverty. */
export const countedAsCentral: readonly Place[] = ['22', '23', '46'];

/** Guangxi, as the places of an entry. */
export const guangxi: readonly Place[] = ['45'];

/** Zhashui county in Shaanxi, whose questions for officials quote its rules. */
export const zhashui: readonly Place[] = ['611026'];

/** Chuxiong prefecture in Yunnan, as the places of an entry. */
export const chuxiong: readonly Place[] = ['5323'];

/** Yunnan, as the places of an entry. */
export const yunnan: readonly Place[] = ['53'];

/** Hainan, as the places of an entry. */
export const hainan: readonly Place[] = ['46'];

/** Huaying city in Sichuan, as the places of an entry. */
export const huaying: readonly Place[] = ['511681'];

/** Anhui, as the places of an entry. */
export const anhui: readonly Place[] = ['34'];

/** Guizhou, as the places of an entry. */
export const guizhou: readonly Place[] = ['52'];

/** Weining county in Guizhou, whose four looks became known everywhere. */
export const weining: readonly Place[] = ['520526'];

/** Ningxia, as the places of an entry. */
export const ningxia: readonly Place[] = ['64'];

/** Chongqing, as the places of an entry. */
export const chongqing: readonly Place[] = ['50'];

/** Shaanxi, as the places of an entry. */
export const shaanxi: readonly Place[] = ['61'];

/** Shangrao city in Jiangxi, as the places of an entry. */
export const shangrao: readonly Place[] = ['3611'];

/** Suibin county in Heilongjiang, as the places of an entry. */
export const suibin: readonly Place[] = ['230422'];

/** Longhui county in Hunan, as the places of an entry. */
export const longhui: readonly Place[] = ['430524'];
/** The counties of Dazhou that the State lists as poor: Xuanhan and Wanyuan. */
export const nationalPoorOfDazhou: readonly Place[] = ['511722', '511781'];

/** Zhaohua district of Guangyuan in Sichuan, as the places of an entry. */
export const zhaohua: readonly Place[] = ['510811'];

/** Nankang district of Ganzhou in Jiangxi, as the places of an entry. */
export const nankang: readonly Place[] = ['360703'];

/** Lanzhou New Area has no division code: no place is known to lie in it, so no look-up finds what holds there. */
export const lanzhouNewArea: readonly Place[] = [];

/** Gansu, as the places of an entry. */
export const gansu: readonly Place[] = ['62'];
