/** How a figure that is not public is written. */
export const noData = '暂无公开数据';
