import { ActionButton } from '../../components/ActionButton.tsx';
import { ModalDialog } from '../../components/ModalDialog.tsx';
import { Notice } from '../../components/Notice.tsx';
import { PortableTemplateError } from '../../export/portableFile.ts';
import { useWords } from '../../i18n/useWords.ts';
import { slug } from '../../state/slug.ts';
import { sizeText } from '../../viewModels/sizeText.ts';
import { portableExport } from '../shared/portableExport.ts';
import { saveFile } from '../shared/saveFile.ts';
import { useWorkspaceControl } from '../shared/workspaceControl.ts';
import { TaskFailure } from './TaskFailure.tsx';
import { useTask } from './useTask.ts';

interface PortableDialogProps {
  readonly onClose: () => void;
}

/** Writes the app with the open workspace into one file. */
export const PortableDialog = ({ onClose }: PortableDialogProps) => {
  const words = useWords();
  const { t } = words;
  const control = useWorkspaceControl();
  const task = useTask();
  const { name } = control.current;
  const make = (): void => {
    task.run(async () => {
      const file = `${slug(name).slice(0, 60)}-${new Date().toISOString().slice(0, 10)}.html`;
      const page = await portableExport(control, window.location.search);
      saveFile(file, page, 'text/html');
      return t('portable.done', { file, size: sizeText(words, page.size) });
    });
  };
  const isTemplateMissing = task.error instanceof PortableTemplateError;
  return (
    <ModalDialog title={t('portable.title')} closeLabel={t('common.close')} role="dialog" onClose={onClose}>
      <p>{t('portable.intro', { name })}</p>
      <p>{t('portable.warning')}</p>
      <ActionButton look="primary" isDisabled={task.isBusy} onPress={make}>
        {t('portable.make')}
      </ActionButton>
      {task.isBusy ? <p role="status">{t('portable.working')}</p> : null}
      {isTemplateMissing ? <Notice tone="error" title={t('portable.noTemplate')} /> : null}
      {task.failure !== null && !isTemplateMissing ? <TaskFailure task={task} /> : null}
      {task.report === '' ? null : <Notice tone="info" title={task.report} />}
    </ModalDialog>
  );
};
