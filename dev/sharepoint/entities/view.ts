import type { Entity } from '../answers/entity';
import type { ListRecord, ViewRecord } from '../storage/records';

const fieldRefs = (names: readonly string[]): string => names.map(name => `<FieldRef Name="${name}" />`).join('');

export function viewXml(view: ViewRecord): string {
  return `<View Name="{${view.id.toUpperCase()}}" ${view.isDefault ? 'DefaultView="TRUE" ' : ''}Type="HTML" DisplayName="${view.title}" Url="${view.url}" Level="1" BaseViewID="1" ContentTypeID="0x"><Query>${view.query}</Query><ViewFields>${fieldRefs(view.fields)}</ViewFields><RowLimit Paged="${view.paged ? 'TRUE' : 'FALSE'}">${view.rowLimit}</RowLimit></View>`;
}

/** A view; its columns come by `$expand=ViewFields` or from `viewfields`. */
export function viewEntity(list: ListRecord, view: ViewRecord): Entity {
  return {
    type: 'SP.View',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')`,
    values: {
      Aggregations: null,
      AggregationsStatus: null,
      AssociatedContentTypeId: null,
      BaseViewId: '1',
      CalendarViewStyles: null,
      ColumnWidth: null,
      ContentTypeId: { StringValue: '0x' },
      CustomFormatter: null,
      CustomOrder: null,
      DefaultView: view.isDefault,
      DefaultViewForContentType: false,
      EditorModified: false,
      Formats: null,
      GridLayout: null,
      Hidden: view.hidden,
      HtmlSchemaXml: viewXml(view),
      Id: view.id,
      ImageUrl: '/_layouts/15/images/generic.png?rev=47',
      IncludeRootFolder: false,
      JSLink: 'clienttemplates.js',
      ListViewXml: viewXml(view),
      Method: null,
      MobileDefaultView: view.isDefault,
      MobileView: true,
      ModerationType: null,
      NewDocumentTemplates: null,
      OrderedView: false,
      Paged: view.paged,
      PersonalView: false,
      ReadOnlyView: false,
      RequiresClientIntegration: false,
      RowLimit: view.rowLimit,
      Scope: 0,
      ServerRelativePath: { DecodedUrl: view.url },
      ServerRelativeUrl: view.url,
      StyleId: null,
      TabularView: true,
      Threaded: false,
      Title: view.title,
      Toolbar: '',
      ToolbarTemplateName: null,
      ViewData: null,
      ViewJoins: null,
      ViewProjectedFields: null,
      ViewQuery: view.query,
      ViewType: 'HTML',
      ViewType2: null,
      VisualizationInfo: null,
      ...view.extra
    },
    related: { ViewFields: () => viewFieldsEntity(list, view) }
  };
}

export function viewFieldsEntity(list: ListRecord, view: ViewRecord): Entity {
  return {
    type: 'SP.ViewFieldCollection',
    path: `Web/Lists(guid'${list.id}')/Views(guid'${view.id}')/ViewFields`,
    values: { SchemaXml: fieldRefs(view.fields), Items: [...view.fields] }
  };
}
