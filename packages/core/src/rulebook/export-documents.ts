/** What the columns and values of the national export were read from: files of the register, and public programs that read them. */
import type { Source } from '../model/source.js';

export const registerExport2015: Source = {
  id: 'register-export-2015',
  title: { zh: '2014—2016年建档立卡系统的代码表和导出字段（见于公开的程序）', en: 'Code lists and export fields of the register of 2014 to 2016, as public programs have them' },
  untitled: true,
};

export const registerExport2018: Source = {
  id: 'register-export-2018',
  title: { zh: '2018—2021年全国扶贫开发信息系统的填报字段、代码和成员导出表（见于公开的程序）', en: 'Fields, codes and the export of persons of the national register of 2018 to 2021, as public programs have them' },
  untitled: true,
};

export const registerExport2022: Source = {
  id: 'register-export-2022',
  title: { zh: '2022年以后全国防止返贫监测信息系统的导出表（见于公开的核查程序）', en: 'Exports of the national monitoring register from 2022 on, as public check programs read them' },
  untitled: true,
};
